package org.productops.common.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.productops.common.error.NotPermittedException;

class LinkServiceTest {

    private final LinkFixture fixture = new LinkFixture();
    private final LinkService service = fixture.service;

    @Test
    void saysFirstThatNobodyWasChosen() {
        LinkView view = service.refresh();

        assertThat(view.asker()).isEmpty();
        assertThat(view.copies())
                .singleElement()
                .satisfies(copy -> assertThat(copy.state().problem()).contains(LinkProblem.Kind.NOBODY_ASKS));
    }

    @Test
    void asksInTheNameOfWhoSaysSo() {
        fixture.link.answer("one");

        LinkView view = service.askAsMe();

        assertThat(view.asker()).contains("Admin");
        assertThat(view.isMe()).isTrue();
        assertThat(view.copies()).singleElement().satisfies(copy -> assertThat(copy.count())
                .isEqualTo(3));
        assertThat(fixture.audit.entries()).singleElement().satisfies(entry -> assertThat(entry.action())
                .isEqualTo("productops.common.link.audit.asker"));
        service.askAsMe();
        assertThat(fixture.audit.entries()).hasSize(1);
    }

    @Test
    void anotherAdministratorTakesOverOrEndsItAndTheCopyStaysWithItsDate() {
        fixture.link.answer("one");
        service.askAsMe();
        fixture.people.administrator("carla").actAs("carla");

        assertThat(service.askAsMe().isMe()).isTrue();
        LinkView stopped = service.stopAsking();

        assertThat(stopped.asker()).isEmpty();
        assertThat(stopped.isMe()).isFalse();
        assertThat(stopped.copies())
                .singleElement()
                .satisfies(copy -> assertThat(copy.state().asOf()).contains(LinkFixture.NOON));
        assertThat(fixture.audit.entries()).hasSize(3);
        int asked = fixture.link.questions().size();
        assertThat(service.refresh().copies())
                .singleElement()
                .satisfies(copy -> assertThat(copy.state().problem()).contains(LinkProblem.Kind.NOBODY_ASKS));
        assertThat(fixture.link.questions()).hasSize(asked);
        assertThat(fixture.library.copy().value()).isEqualTo("one");
    }

    @Test
    void showsTheWayToAllowItToThePersonWhoseNameItIsAlone() {
        fixture.link.fail(LinkProblem.notAuthorised("https://jira.example/allow"));

        assertThat(service.askAsMe().authorisation()).contains("https://jira.example/allow");

        fixture.people.administrator("carla").actAs("carla");
        LinkView seen = service.refresh();
        assertThat(seen.authorisation()).isEmpty();
        assertThat(seen.isMe()).isFalse();
        assertThat(seen.asker()).contains("Admin");
    }

    @Test
    void isForAdministrators() {
        fixture.people.actAs("ben");

        for (Consumer<LinkService> door : List.<Consumer<LinkService>>of(
                LinkService::view, LinkService::refresh, LinkService::askAsMe, LinkService::stopAsking)) {
            assertThatThrownBy(() -> door.accept(service)).isInstanceOf(NotPermittedException.class);
        }
        assertThat(fixture.settings.text(CopyRefresh.ASKER)).isEqualTo(Optional.empty());
        assertThat(fixture.link.questions()).isEmpty();
    }
}
