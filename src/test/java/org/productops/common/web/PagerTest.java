package org.productops.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.testing.fakes.VelocityTemplates;

class PagerTest {

    private static final Address LIST = Address.of("/list").with("q", "<");

    @ParameterizedTest
    @CsvSource({
        "0, 25, , 10, 1 to 10 of 25",
        "10, 25, '', 20, 11 to 20 of 25",
        "20, 25, 10, , 21 to 25 of 25",
        "5, 25, '', 15, 6 to 15 of 25",
        "25, 25, 15, , 25 to 25 of 25",
        "900, 25, 15, , 25 to 25 of 25"
    })
    void leadsToThePartsBeforeAndAfter(int start, int total, String before, String after, String range) {
        String html = html(start, total);

        assertThat(html).contains(range);
        assertLink(html, "prev", before);
        assertLink(html, "next", after);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10})
    void isEmptyForAListWithOnePart(int total) {
        assertThat(html(0, total)).isBlank();
    }

    private static void assertLink(String html, String rel, String start) {
        if (start == null) {
            assertThat(html).doesNotContain("rel=\"" + rel + "\"");
        } else {
            String rest = start.isEmpty() ? "" : "&amp;start=" + start;
            assertThat(html).contains("rel=\"" + rel + "\" href=\"/jira/list?q=%3C" + rest + "\"");
        }
    }

    private static String html(int start, int total) {
        List<Integer> all = IntStream.range(0, total).boxed().toList();
        return Pager.html(VelocityTemplates.create(), Slice.of(all, new Paging(start, 10)), LIST);
    }
}
