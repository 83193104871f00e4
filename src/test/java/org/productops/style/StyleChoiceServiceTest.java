package org.productops.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.glossary.GlossaryFixture;

class StyleChoiceServiceTest {

    private final StyleFixture fixture = new StyleFixture();
    private final StyleChoiceService choices = fixture.choices;

    @BeforeEach
    void guides() {
        fixture.guides.create(StyleFixture.named("One"));
        fixture.guides.create(StyleFixture.named("Two"));
        fixture.people.actAs("anna");
    }

    @Test
    void administratorsOfASpaceSwitchGuidesOn() {
        Instant first = fixture.glossary.now;
        assertThat(choices.view("DOC").guides()).isEmpty();
        choose(0, "one");
        fixture.glossary.now = first.plus(Duration.ofDays(1));

        StyleChoiceView both = choose(1, "two", "ONE", "one");

        assertThat(both.guides())
                .extracting(holding -> holding.guide().key() + " " + holding.since())
                .as("one holds since it was switched on")
                .containsExactly("two " + fixture.glossary.now, "one " + first);
        assertThat(both.version()).isEqualTo(2);
        assertThat(choose(2, "two", "one").version()).as("nothing is changed").isEqualTo(2);
        assertThat(fixture.library.directory().inForce(GlossaryFixture.DOC.id()))
                .extracting(StyleGuide::name)
                .containsExactly("Two", "One");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> choose(1, "one"));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> choose(2, "none"));
        assertThat(choose(2).guides()).isEmpty();
    }

    private StyleChoiceView choose(long version, String... keys) {
        return choices.choose("DOC", version, new StyleChoiceDraft(List.of(keys)));
    }

    @Test
    void othersSeeWhatHoldsWhereTheySeeTheSpace() {
        choose(0, "one");
        fixture.people.actAs("ben");

        assertThat(choices.view("DOC").guides()).hasSize(1);
        assertThat(choices.view("DOC").editable()).isFalse();
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> choose(1));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> choices.view("SECRET"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> choices.view("NONE"));
        fixture.people.actAs("anna");
        fixture.glossary.readOnly = true;
        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> choose(1));
    }

    @Test
    void aRemovedSpaceChoseNothing() {
        choose(0, "one");

        new StyleCleanUp(fixture.guideStore, fixture.writes).spaceRemoved(GlossaryFixture.DOC.id());

        assertThat(fixture.guideStore.choices()).isEmpty();
        assertThat(choices.view("DOC").version()).isZero();
    }
}
