package org.productops.common.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.common.link.LinkFixture.NOON;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.testing.fakes.FakeStorage;

class CopyRefreshTest {

    private final LinkFixture fixture = new LinkFixture();
    private final FakeLink link = fixture.link;

    @BeforeEach
    void somebodyAsks() {
        fixture.settings.keep(CopyRefresh.ASKER, "key-admin");
    }

    @Test
    void keepsWhatTheOtherProductTells() {
        link.answer("one");

        assertThat(fixture.refresh.refresh(fixture.library)).isEmpty();

        LinkedCopy<String> copy = fixture.library.copy();
        assertThat(copy.value()).isEqualTo("one");
        assertThat(copy.state().asOf()).contains(NOON);
        assertThat(copy.state().site()).contains(new LinkedSite("Jira", "https://jira.example"));
        assertThat(fixture.store.content("areas")).contains("one");
        assertThat(link.askers()).containsExactly("key-admin");
        assertThat(link.questions().get(0).path()).isEqualTo("/text");
    }

    @Test
    void isDatedAnewWhereNothingHasChanged() {
        link.answer("one");
        fixture.refresh.refresh(fixture.library);
        fixture.now = NOON.plusSeconds(1800);

        fixture.refresh.refresh(fixture.library);

        assertThat(link.questions().get(1).tag()).isNotEmpty();
        assertThat(fixture.library.copy().value()).isEqualTo("one");
        assertThat(fixture.library.copy().state().asOf()).contains(NOON.plusSeconds(1800));
    }

    @Test
    void staysAsItWasWithItsDateWhileTheOtherProductIsDown() {
        link.answer("one");
        fixture.refresh.refresh(fixture.library);
        fixture.now = NOON.plusSeconds(1800);
        link.fail(LinkProblem.of(LinkProblem.Kind.UNREACHABLE));

        assertThat(fixture.refresh.refresh(fixture.library)).contains(LinkProblem.of(LinkProblem.Kind.UNREACHABLE));

        CopyState state = fixture.library.copy().state();
        assertThat(fixture.library.copy().value()).isEqualTo("one");
        assertThat(state.asOf()).contains(NOON);
        assertThat(state.asked()).contains(NOON.plusSeconds(1800));
        assertThat(state.problem()).contains(LinkProblem.Kind.UNREACHABLE);

        link.answer("two");
        fixture.refresh.refresh(fixture.library);

        assertThat(fixture.library.copy().value()).isEqualTo("two");
        assertThat(fixture.library.copy().state().problem()).isEmpty();
    }

    @Test
    void outlivesARestart() {
        link.answer("one");
        fixture.refresh.refresh(fixture.library);

        LinkFixture.TextLibrary started = new LinkFixture.TextLibrary(fixture.store, fixture.storage.otherNode());

        assertThat(started.copy()).isEqualTo(fixture.library.copy());
    }

    @Test
    void otherNodesFollow() {
        FakeStorage node = fixture.storage.otherNode();
        LinkFixture.TextLibrary other = new LinkFixture.TextLibrary(fixture.store, node);
        assertThat(other.copy().value()).isEqualTo("nothing");
        link.answer("one");
        fixture.refresh.refresh(fixture.library);
        node.changeElsewhere();
        other.copy();
        assertThat(other.copy().value()).isEqualTo("one");

        fixture.now = NOON.plusSeconds(1800);
        fixture.refresh.refresh(fixture.library);
        node.changeElsewhere();
        other.copy();

        assertThat(other.copy().state().asOf()).contains(NOON.plusSeconds(1800));
    }

    @Test
    void whatAnotherVersionHasWrittenIsNoCopy() {
        fixture.store.replace("areas", CopyState.had("t", new LinkedSite("Jira", "https://j"), NOON), ".old");

        assertThat(fixture.library.copy().value()).isEqualTo("nothing");
        assertThat(fixture.library.copy().state().isThere()).isFalse();

        link.answer("new");
        fixture.refresh.refresh(fixture.library);

        assertThat(link.questions().get(0).tag()).isEmpty();
        assertThat(fixture.library.copy().value()).isEqualTo("new");
    }

    @Test
    void anAnswerOfAnotherVersionTakesNothingAway() {
        link.answer("one");
        fixture.refresh.refresh(fixture.library);
        link.answer(".new");

        fixture.refresh.refresh(fixture.library);

        assertThat(fixture.library.copy().value()).isEqualTo("one");
        assertThat(fixture.library.copy().state().problem()).contains(LinkProblem.Kind.OTHER_VERSION);
    }

    @Test
    void asksNobodyInTheNameOfNobody() {
        fixture.settings.keep(CopyRefresh.ASKER, "key-gone");

        assertThat(fixture.refresh.refresh(fixture.library))
                .map(LinkProblem::kind)
                .contains(LinkProblem.Kind.NOBODY_ASKS);
        assertThat(link.questions()).isEmpty();
    }
}
