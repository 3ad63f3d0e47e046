package org.reknit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages under {@code docs} that can be compared with the code say what the code says. */
class DocsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| ([^|]*) \\|");
    private static final Pattern DECLARED = Pattern.compile("(?s)allowedDependencies\\s*=\\s*\\{([^}]*)}");
    private static final Pattern DEPENDENCY =
            Pattern.compile("(?s)<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>");

    /** Modules with their neighbours, from a page's table. */
    static SortedMap<String, Set<String>> drawn(String page) {
        var modules = new TreeMap<String, Set<String>>();
        ROW.matcher(page).results().forEach(row -> modules.put(row.group(1), names(row.group(2))));
        return modules;
    }

    /** Modules with their neighbours, as each package-info declares them. */
    static SortedMap<String, Set<String>> declared(Path root) {
        var modules = new TreeMap<String, Set<String>>();
        for (Path info : Sources.files(root, "package-info.java")) {
            var neighbours = DECLARED.matcher(Sources.text(info));
            if (neighbours.find()) {
                modules.put(info.getParent().getFileName().toString(), names(neighbours.group(1)));
            }
        }
        return modules;
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.split("[\\s,]+"))
                .map(name -> name.replaceAll("\\W", ""))
                .filter(name -> !name.isEmpty() && !name.equals("nothing"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thePictureOfTheModulesIsTheirs() {
        assertThat(drawn(Sources.text(Path.of("docs/architecture.md"))))
                .as("the table of modules in docs/architecture.md")
                .containsExactlyEntriesOf(declared(Sources.MAIN));
    }

    @Test
    void everyDependencySaysWhyItIsThere() {
        String pom = Sources.text(Path.of("pom.xml"));
        String page = Sources.text(Path.of("docs/dependencies.md"));
        assertThat(DEPENDENCY
                        .matcher(pom)
                        .results()
                        .map(found -> "`" + found.group(1) + "`")
                        .filter(artifact -> !page.contains(artifact)))
                .as("missing from docs/dependencies.md")
                .isEmpty();
    }

    @Test
    void aPictureThatIsWrongIsFound() {
        assertThat(drawn("| `guest` | nothing |\n| `host` | guest, text |"))
                .isEqualTo(Map.of("guest", Set.of(), "host", Set.of("guest", "text")));
        assertThat(declared(Sources.FIXTURES)).isEqualTo(Map.of("guest", Set.of()));
    }
}
