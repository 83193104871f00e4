package org.productops.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.testing.fakes.EnglishTexts;

class TemplateToolsTest {

    private static final String KEY = "productops.common.error.no-page";

    private final TemplateTools tools = new TemplateTools(new EnglishTexts());

    @Test
    void escapeWhateverATemplateWrites() {
        assertThat(tools.html("<a href='x' id=\"y\">&")).isEqualTo("&lt;a href=&#39;x&#39; id=&quot;y&quot;&gt;&amp;");
        assertThat(tools.html(7)).isEqualTo("7");
        assertThat(tools.html(null)).isEmpty();
    }

    @Test
    void tellWhetherThereIsAnythingInAList() {
        assertThat(tools.any(List.of("x"))).isTrue();
        assertThat(tools.any(List.of())).isFalse();
        assertThat(tools.any(null)).isFalse();
    }

    @Test
    void writeTextsWithWhatPeopleTypedEscaped() {
        String text = "There is no page \u201c&lt;b&gt;\u201d here.";

        assertThat(tools.text(Message.of(KEY, "<b>"))).isEqualTo(text);
        assertThat(tools.text(List.of(KEY, "<b>"))).isEqualTo(text);
        assertThat(tools.text("productops.common.form.save")).isEqualTo("Save");
        assertThat(tools.text(null)).isEmpty();
    }
}
