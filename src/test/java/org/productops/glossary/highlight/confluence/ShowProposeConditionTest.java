package org.productops.glossary.highlight.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.spaces.Space;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.glossary.GlossaryFixture;

class ShowProposeConditionTest {

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final ShowProposeCondition condition = new ShowProposeCondition(fixture.service);

    private boolean isShown(String key) {
        return condition.shouldDisplay(Map.of("space", new Space(1, key, key)));
    }

    @Test
    void isForThoseWhoMayCommentInTheSpace() {
        fixture.people.actAs("ben");
        assertThat(isShown("DOC")).isTrue();
        assertThat(isShown("SECRET")).isFalse();
        assertThat(isShown("NOWHERE")).isFalse();
        assertThat(condition.shouldDisplay(Map.of())).isFalse();
        fixture.silent.add("key-ben");
        assertThat(isShown("DOC")).isFalse();
    }

    @Test
    void isNotForNobodyAndNotWhileNothingMayChange() {
        fixture.open = true;
        fixture.people.actAsNobody();
        assertThat(isShown("DOC")).isFalse();
        fixture.people.actAs("anna");
        fixture.readOnly = true;
        assertThat(isShown("DOC")).isFalse();
    }
}
