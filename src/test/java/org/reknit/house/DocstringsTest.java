package org.reknit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What others can see says what it is. */
class DocstringsTest {
    /** Public types without a docstring, nested ones included. */
    static List<String> unexplained(Sources sources) {
        var found = new ArrayList<String>();
        for (CompilationUnitTree unit : sources.units()) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void none) {
                    boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
                    if (isPublic && sources.docstring(getCurrentPath()).isEmpty()) {
                        found.add(Sources.name(unit) + ": " + type.getSimpleName());
                    }
                    return super.visitClass(type, none);
                }
            }.scan(unit, null);
        }
        return found;
    }

    /** Modules' folders whose package-info is missing, wordless or without its marks; the root, one class, needs none. */
    static List<Path> bare(Path root) {
        return Sources.files(root, ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.endsWith("org/reknit"))
                .filter(folder -> !isMarked(folder))
                .map(root::relativize)
                .toList();
    }

    private static boolean isMarked(Path folder) {
        var info = Sources.files(folder, "package-info.java").stream()
                .filter(file -> file.getParent().equals(folder))
                .findFirst();
        if (info.isEmpty()) return false;
        String text = Sources.text(info.get());
        boolean annotated = text.contains("@NullMarked") && text.contains("@CheckReturnValue");
        return annotated
                && text.startsWith("/** ")
                && oneSentence(text.substring(4, text.indexOf("*/")).strip());
    }

    private static boolean oneSentence(String text) {
        return text.endsWith(".") && text.indexOf(". ") < 0;
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(unexplained(Sources.in(Sources.MAIN))).isEmpty();
        assertThat(unexplained(Sources.in(Sources.FIXTURES)))
                .containsExactlyInAnyOrder("Host: Host", "Wordless: Inner");
    }

    @Test
    void everyPackageSaysWhatItIsInOneSentence() {
        assertThat(bare(Sources.MAIN)).isEmpty();
        assertThat(bare(Sources.FIXTURES))
                .containsExactlyInAnyOrder(
                        Path.of(""),
                        Path.of("acts"),
                        Path.of("crypto"),
                        Path.of("modules/guest"),
                        Path.of("modules/host"));
    }

    @Test
    void theRootHoldsOneClass() {
        assertThat(Sources.MAIN.resolve("org/reknit"))
                .isDirectoryNotContaining(file -> file.toString().endsWith(".java")
                        && !file.endsWith("Reknit.java")
                        && !file.endsWith("package-info.java"));
    }
}
