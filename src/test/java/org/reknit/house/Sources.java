package org.reknit.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java files as the compiler's parser reads them, and other files as they are. */
record Sources(List<CompilationUnitTree> units, DocTrees docs) {
    static final Path MAIN = Path.of("src/main/java");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path FIXTURES = Path.of("src/test/java/org/reknit/house/broken");
    static final Path BROKEN = Path.of("src/test/resources/house/broken");

    static Sources in(Path folder) {
        var files = files(folder, ".java");
        return parse(ToolProvider.getSystemJavaCompiler()
                .getStandardFileManager(null, null, null)
                .getJavaFileObjectsFromPaths(files));
    }

    static Sources of(String name, String code) {
        var file = new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return code;
            }
        };
        return parse(List.of(file));
    }

    private static Sources parse(Iterable<? extends JavaFileObject> files) {
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
        try {
            var units = StreamSupport.stream(task.parse().spliterator(), false)
                    .<CompilationUnitTree>map(unit -> unit)
                    .toList();
            return new Sources(units, DocTrees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text above a declaration; empty when there is none. */
    String docstring(TreePath declaration) {
        String text = docs.getDocComment(declaration);
        return text == null ? "" : text.strip();
    }

    /** The name of the file, without its ending. */
    static String name(CompilationUnitTree unit) {
        return unit.getSourceFile().getName().replaceAll(".*[/\\\\]|\\.java$", "");
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
