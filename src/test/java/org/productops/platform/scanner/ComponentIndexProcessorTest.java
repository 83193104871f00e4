package org.productops.platform.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index has the file names and the line format that Atlassian Spring Scanner's runtime reads. */
class ComponentIndexProcessorTest {

    private static final String IMPORTS =
            """
            package p;
            import jakarta.inject.Named;
            import com.atlassian.plugin.spring.scanner.annotation.component.*;
            import com.atlassian.plugin.spring.scanner.annotation.imports.*;
            import com.atlassian.plugin.spring.scanner.annotation.export.*;
            """;

    @TempDir
    Path directory;

    @Test
    void listsBeansByProduct() throws IOException {
        compile("@Named public class A { @Named(\"b\") static class B {} @JiraComponent static class J {}"
                + " @ConfluenceComponent(\"c\") static class C {} }");

        assertThat(index("component")).containsExactly("p.A", "p.A$B#b");
        assertThat(index("component-jira")).containsExactly("p.A$J");
        assertThat(index("component-confluence")).containsExactly("p.A$C#c");
    }

    @Test
    void listsImportsByProduct() throws IOException {
        compile("public class A { A(@ComponentImport java.util.List<String> list, @JiraImport(\"x\") Runnable run,"
                + " @ConfluenceImport Comparable<A> c, @Named(\"n\") String chosen) {} }");

        assertThat(index("imports")).containsExactly("java.util.List");
        assertThat(index("imports-jira")).containsExactly("java.lang.Runnable#x");
        assertThat(index("imports-confluence")).containsExactly("java.lang.Comparable");
        assertThat(directory.resolve("META-INF/plugin-components/component")).doesNotExist();
    }

    @Test
    void listsExportsWithTheirInterfaces() throws IOException {
        compile("@Named @ExportAsService(Runnable.class) public class A implements Runnable, java.io.Serializable {"
                + " public void run() {} @JiraComponent @ExportAsService static class J implements Runnable {"
                + " public void run() {} } }");

        assertThat(index("exports")).containsExactly("p.A#java.lang.Runnable");
        assertThat(index("exports-jira")).containsExactly("p.A$J#java.lang.Runnable");
    }

    @Test
    void refusesAnImportOfSomethingThatIsNoService() throws IOException {
        assertThat(compileQuietly("public class A { A(@ComponentImport int number) {} }"))
                .contains("Only a parameter or field of a class type imports a service");
    }

    private void compile(String source) throws IOException {
        assertThat(compileQuietly(source)).isEmpty();
    }

    private String compileQuietly(String source) throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(directory.resolve("src")).resolve("A.java"), IMPORTS + source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    messages,
                    files,
                    null,
                    List.of("-d", directory.toString(), "--release", "17"),
                    null,
                    files.getJavaFileObjects(file));
            task.setProcessors(List.of(new ComponentIndexProcessor()));
            task.call();
        }
        return messages.toString();
    }

    private List<String> index(String name) throws IOException {
        return Files.readAllLines(directory.resolve("META-INF/plugin-components/" + name));
    }
}
