package it.productops;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import java.io.Closeable;
import java.util.Collection;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.productops.area.api.IssueAreas;

/**
 * What only a container can show: that the index of texts finds all that it is made of in the plugin's own bundle, with no other class
 * loader to help. Its classes are not for other plugins, so they are had by their names.
 */
@RunWith(AtlassianPluginsTestRunner.class)
public class WordIndexWiredTest {

    private static final String INDEX = "org.productops.common.index.";

    private final ClassLoader plugin = IssueAreas.class.getClassLoader();

    @Test
    public void theIndexWorksInsideOfTheBundle() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try (Closeable index = (Closeable)
                plugin.loadClass(INDEX + "WordIndex").getConstructor().newInstance()) {
            Object text = plugin.loadClass(INDEX + "IndexedText")
                    .getConstructor(long.class, String.class, String.class)
                    .newInstance(7L, "billing", "Wir wollen die Rechnungen exportieren");
            index.getClass().getMethod("put", Collection.class).invoke(index, List.of(text));
            index.getClass().getMethod("publish").invoke(index);

            Class<?> questions = plugin.loadClass(INDEX + "TextQuestion");
            Object question = questions
                    .getMethod("like", String.class, int.class)
                    .invoke(null, "Beim Exportieren der Rechnung", 5);
            List<?> found =
                    (List<?>) index.getClass().getMethod("like", questions).invoke(index, question);

            assertEquals(1, found.size());
            assertTrue(found.get(0).toString(), found.get(0).toString().contains("group=billing"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    public void theLibraryIsThePluginsOwn() throws Exception {
        Class<?> codec = plugin.loadClass("org.productops.embedded.lucene.codecs.Codec");

        assertSame(plugin, codec.getClassLoader());
        assertEquals(
                "Lucene912",
                codec.getMethod("getName").invoke(codec.getMethod("getDefault").invoke(null)));
    }
}
