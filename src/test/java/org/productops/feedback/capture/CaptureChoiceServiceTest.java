package org.productops.feedback.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.NotPermittedException;
import org.productops.common.link.LinkAnswer;
import org.productops.common.link.LinkProblem;
import org.productops.common.link.LinkQuestion;
import org.productops.common.link.LinkReader;
import org.productops.common.link.LinkedProduct;
import org.productops.common.link.LinkedSite;
import org.productops.feedback.capture.rest.CaptureChoiceReader;
import org.productops.testing.fakes.FakePeople;

class CaptureChoiceServiceTest {

    private final FakePeople people = new FakePeople().user("noah").actAs("noah");
    private final List<LinkQuestion> asked = new ArrayList<>();
    private String answer =
            "[{\"id\":7,\"name\":\"Molino Bikes\",\"segment\":\"Retail\",\"state\":\"CUSTOMER\",\"new\":1}]";
    private final CaptureChoiceService choices =
            new CaptureChoiceService(new Access(people), new Jira(), new CaptureChoiceReader());

    private final class Jira implements LinkedProduct {
        @Override
        public String name() {
            return "Jira";
        }

        @Override
        public <T> LinkAnswer<T> ask(LinkQuestion question, LinkReader<T> reader) {
            asked.add(question);
            if (answer.isEmpty()) {
                return LinkAnswer.failed(LinkProblem.Kind.FAILED);
            }
            try {
                return new LinkAnswer.Told<>(
                        reader.read(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)))
                                .orElseThrow(),
                        "",
                        new LinkedSite("Jira", "https://jira.example"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void proposesWhatJiraLetsThePersonSee() {
        assertThat(choices.like(" Molino Bik "))
                .containsExactly(new CaptureOrganisation(7, "Molino Bikes", "", "Retail", "CUSTOMER"));
        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.path()).isEqualTo("/organisation-choices?limit=10&query=Molino+Bik");
            assertThat(question.patience()).hasSeconds(2);
        });
    }

    @Test
    void isNothingWhereJiraDoesNotAnswerOrNothingIsTyped() {
        assertThat(choices.like(" ")).isEmpty();
        assertThat(choices.like("x".repeat(256))).isEmpty();
        assertThat(asked).isEmpty();
        answer = "";
        assertThat(choices.like("Molino")).isEmpty();
        people.actAsNobody();
        assertThatThrownBy(() -> choices.like("Molino")).isInstanceOf(NotPermittedException.class);
    }
}
