package org.productops.feedback.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.job.Job;
import org.productops.common.job.JobState;
import org.productops.common.paging.Paging;
import org.productops.feedback.delivery.DeliveryFixture;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.item.TriageState;

class AnswerServiceTest {

    private static final Paging ALL = new Paging(0, 50);

    private final AnswerFixture answers = new AnswerFixture();

    @BeforeEach
    void release() {
        answers.areas.create("checkout", "");
        answers.feedback(1, "Mia", "Acme", "Faster, please");
        answers.feedback(2, "Liam", "Zeta", "Slow!");
        answers.feedback(3, "", "Acme", "Export");
        answers.link(1, 101);
        answers.link(2, 101);
        answers.link(3, 102);
        answers.build(101, DeliveryState.STARTED);
        answers.build(102, DeliveryState.STARTED);
        answers.accept(1, 2, 3);
        answers.build(101, DeliveryState.RELEASED);
        answers.delivery.later(Duration.ofDays(3));
        answers.build(102, DeliveryState.RESOLVED);
    }

    private List<String> keys(AnswerFilter filter) {
        return answers.waiting.waiting(filter, ALL).waiting().values().stream()
                .map(waiting -> waiting.issue().key())
                .toList();
    }

    private static AnswerFilter filter(String project, String area, String delivery, String organisation) {
        return new AnswerFilter(project, area, delivery, organisation, false, false);
    }

    @Test
    void thoseWhoWaitLongestComeFirstAndThoseOfAnIssueTogether() {
        assertThat(keys(AnswerFilter.ALL)).containsExactly("FB-1", "FB-2", "FB-3");
        assertThat(keys(new AnswerFilter("", "", "", "", false, true))).containsExactly("FB-1", "FB-3", "FB-2");
        AnswerListView part = answers.waiting.waiting(AnswerFilter.ALL, new Paging(1, 1));
        assertThat(part.waiting().total()).isEqualTo(3);
        assertThat(part.waiting().values())
                .extracting(waiting -> waiting.issue().key())
                .containsExactly("FB-2");
    }

    @Test
    void filtersNarrow() {
        assertThat(keys(filter("shop", "", "", ""))).hasSize(3);
        assertThat(keys(filter("", "checkout", "", ""))).hasSize(3);
        assertThat(keys(filter("", "", "SHOP-102", ""))).containsExactly("FB-3");
        assertThat(keys(filter("", "", "", "ACM"))).containsExactly("FB-1", "FB-3");
        assertThatThrownBy(() -> keys(filter("SEC", "no", "NO-1", "")))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(
                                refused.errors().fields())
                        .containsOnlyKeys("project", "area", "delivery"));
    }

    @Test
    void whoWaitsLongerThanTheProjectAgreedIsOverdue() {
        assertThat(answers.waiting.waiting(AnswerFilter.ALL, ALL).overdue()).isZero();
        answers.limits.put(DeliveryFixture.PROJECT, 2);
        assertThat(answers.waiting.waiting(AnswerFilter.ALL, ALL).overdue()).isEqualTo(2);
        assertThat(keys(new AnswerFilter("", "", "", "", true, false))).containsExactly("FB-1", "FB-2");
    }

    @Test
    void theWordsAreDraftedForEach() {
        WaitingAnswer mia = answers.waiting
                .waiting(AnswerFilter.ALL, ALL)
                .waiting()
                .values()
                .get(0);
        assertThat(mia.words())
                .contains("Hello Mia,", "Faster, please", "Summary of SHOP-101", "2.0", "Faster.")
                .doesNotContain("{", "}");
        WaitingAnswer nobody = answers.waiting
                .waiting(AnswerFilter.ALL, ALL)
                .waiting()
                .values()
                .get(2);
        assertThat(nobody.words()).startsWith("Hello there,");
    }

    @Test
    void whoMayNotSeeWhatWasBuiltIsToldNothingOfIt() {
        answers.issues.hide(101);
        WaitingAnswer mia = answers.waiting
                .waiting(AnswerFilter.ALL, ALL)
                .waiting()
                .values()
                .get(0);
        assertThat(mia.words()).doesNotContain("SHOP-101", "2.0");
        assertThat(mia.deliveryKey()).isEmpty();
        answers.issues.hide(1);
        assertThat(keys(AnswerFilter.ALL)).containsExactly("FB-2", "FB-3");
    }

    @Test
    void whoWasToldIsAnsweredAndTheWordsAreKept() {
        AnswerView view = answers.service.tell(new AnswerDraft("FB-1", "It is there, Mia"));

        assertThat(view.state()).contains(TriageState.ANSWERED);
        assertThat(view.told())
                .singleElement()
                .isEqualTo(new Told(1, 101, answers.delivery.now, "key-anna", "It is there, Mia"));
        assertThat(keys(AnswerFilter.ALL)).containsExactly("FB-2", "FB-3");
        assertThat(answers.delivery.events.kinds()).endsWith(Kind.ANSWERED);
        assertThat(new AnswerLibrary(answers.told).wordsFor(1).orElseThrow().words())
                .isEqualTo("It is there, Mia");
        assertThat(new AnswerLibrary(answers.told).wordsFor(2)).isEmpty();
        assertThatThrownBy(() -> answers.service.tell(new AnswerDraft("FB-1", "Again")))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void aPlaceholderIsNotToldAsItStands() {
        assertThatThrownBy(() -> answers.service.tell(new AnswerDraft("FB-1", "Hello {Speaker}, {this} is there")))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(
                                refused.errors().fields())
                        .containsEntry(
                                AnswerFields.WORDS,
                                Message.of("productops.answer.error.placeholder-told", "{Speaker}")));
        assertThat(answers.service.read("FB-1").told()).isEmpty();

        assertThatThrownBy(() -> answers.bulk.tell(
                        AnswerFilter.ALL, Set.of(), Map.of("FB-1", "Hello {speaker}", "FB-2", "It is there")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.errors().fields()).containsOnlyKeys("words.FB-1"));
        assertThat(AnswerFields.issueOf("words.FB-1")).contains("FB-1");
        assertThat(answers.service.read("FB-2").told()).isEmpty();

        answers.feedback(4, "Noah", "Zeta", "Write {speaker} there");
        answers.link(4, 103);
        answers.build(103, DeliveryState.STARTED);
        answers.accept(4);
        answers.build(103, DeliveryState.RESOLVED);
        assertThat(answers.service
                        .tell(new AnswerDraft("FB-4", "You said: Write {speaker} there"))
                        .told())
                .hasSize(1);
    }

    @Test
    void feedbackThatWasMergedIsAnsweredWithItsTargetOnceEachPersonWasTold() {
        answers.items.change(2, item -> item.mergedWith(1, answers.delivery.now));
        assertThat(keys(AnswerFilter.ALL)).containsExactly("FB-1", "FB-2", "FB-3");
        assertThat(answers.waiting
                        .waiting(AnswerFilter.ALL, ALL)
                        .waiting()
                        .values()
                        .get(1)
                        .standsFor())
                .isPresent();

        answers.service.tell(new AnswerDraft("FB-1", "Told Mia"));
        assertThat(answers.state(1)).isEqualTo(TriageState.TO_ANSWER);
        assertThat(answers.service.read("FB-1").waiting().orElseThrow().told()).isPresent();
        answers.service.tell(new AnswerDraft("FB-2", "Told Liam"));
        assertThat(answers.state(1)).isEqualTo(TriageState.ANSWERED);
        assertThat(answers.state(2)).isEqualTo(TriageState.MERGED);
        assertThat(answers.service.read("FB-2").state()).contains(TriageState.ANSWERED);
    }

    @Test
    void severalAreToldAtOnceAndWhatIsRefusedKeepsNoOtherFromIt() {
        answers.issues.lock(2);
        AnswersKept kept = answers.service.tell(List.of(
                new AnswerDraft("FB-1", "One"),
                new AnswerDraft("FB-2", "Two"),
                new AnswerDraft("FB-3", " "),
                new AnswerDraft("FB-99", "Erased")));

        assertThat(kept.told()).isEqualTo(1);
        assertThat(kept.refused()).extracting(AnswersKept.Refused::issueKey).containsExactly("FB-2", "FB-3", "FB-99");
        List<AnswerDraft> many = Stream.generate(() -> new AnswerDraft("FB-3", "x"))
                .limit(AnswerService.MOST_AT_ONCE + 1L)
                .toList();
        assertThatThrownBy(() -> answers.service.tell(many)).isInstanceOf(InvalidException.class);
    }

    @Test
    void onlyWhoMayEditTheFeedbackMarksIt() {
        answers.issues.lock(1);
        assertThatThrownBy(() -> answers.service.tell(new AnswerDraft("FB-1", "x")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> answers.service.comeBack("FB-1", "")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> answers.service.comeBack("FB-2", "")).isInstanceOf(InvalidException.class);
        answers.people.actAsNobody();
        assertThatThrownBy(() -> keys(AnswerFilter.ALL)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aProjectHasWordsOfItsOwn() {
        assertThatThrownBy(() -> answers.templateService.save("SHOP", 0, new AnswerTemplateDraft("Hi {speaker}")))
                .isInstanceOf(NotPermittedException.class);
        answers.administer();
        AnswerTemplateView saved =
                answers.templateService.save("SHOP", 0, new AnswerTemplateDraft("Hi {speaker}: {Release  Note}"));
        assertThat(saved.version()).isEqualTo(1);
        assertThat(answers.audit.entries()).hasSize(1);
        assertThat(answers.waiting
                        .waiting(AnswerFilter.ALL, ALL)
                        .waiting()
                        .values()
                        .get(0)
                        .words())
                .isEqualTo("Hi Mia: Faster.");
        assertThatThrownBy(() -> answers.templateService.save("SHOP", 0, new AnswerTemplateDraft("Other")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> answers.templateService.save("SHOP", 1, new AnswerTemplateDraft("Hi {spaeker}")))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> answers.templateService.read("SEC")).isInstanceOf(NotFoundException.class);
        answers.templateService.save("SHOP", 1, new AnswerTemplateDraft("Hi {speaker}: {Release  Note}"));
        assertThat(answers.templateService.read("SHOP").version()).isEqualTo(1);
    }

    @Test
    void whatWasDeletedMeanwhileIsToldAndNothingIsKept() {
        answers.items.change(2, item -> item.mergedWith(1, answers.delivery.now));
        answers.issues.delete(1);

        assertThatThrownBy(() -> answers.service.tell(new AnswerDraft("FB-1", "Faster now.")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> answers.service.tell(new AnswerDraft("FB-2", "Faster now.")))
                .isInstanceOfSatisfying(NotFoundException.class, e -> assertThat(e.text())
                        .isEqualTo(Message.of("productops.answer.error.survivor-gone", "FB-2")));
        assertThatThrownBy(() -> answers.service.comeBack("FB-1", "Still slow")).isInstanceOf(NotFoundException.class);
        assertThat(answers.told.of(2)).isEmpty();

        answers.items.release(1);
        assertThat(answers.service.read("FB-2").state()).contains(TriageState.NEW);
        assertThatThrownBy(() -> answers.service.tell(new AnswerDraft("FB-2", "Faster now.")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.text().key()).isEqualTo("productops.answer.error.not-waiting"));
    }

    @Test
    void whatWasErasedIsAnsweredLikeAnyOther() {
        answers.said.forget(List.of(1L));

        AnswerView told = answers.service.tell(new AnswerDraft("FB-1", "Faster now."));

        assertThat(told.state()).contains(TriageState.ANSWERED);
    }

    @Test
    void whatWasMarkedByMistakeIsTakenBackAndWaitsSinceItDid() {
        Instant since = answers.store.find(1).orElseThrow().stateSince();
        answers.delivery.later(Duration.ofHours(2));
        answers.service.tell(new AnswerDraft("FB-1", "It is there"));
        assertThat(answers.service.read("FB-1").untellable()).isTrue();

        AnswerView view = answers.service.takeBack("FB-1");

        assertThat(view.state()).contains(TriageState.TO_ANSWER);
        assertThat(view.told()).isEmpty();
        assertThat(view.untellable()).isFalse();
        assertThat(answers.store.find(1).orElseThrow().stateSince()).isEqualTo(since);
        assertThat(keys(AnswerFilter.ALL)).containsExactly("FB-1", "FB-2", "FB-3");
        assertThat(answers.delivery.events.kinds())
                .endsWith(Kind.ANSWERED, Kind.UNANSWERED)
                .doesNotContain(Kind.CAME_BACK);
        assertThatThrownBy(() -> answers.service.takeBack("FB-1")).isInstanceOf(InvalidException.class);
        answers.issues.lock(1);
        assertThatThrownBy(() -> answers.service.takeBack("FB-1")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void ofThoseWhoWaitTogetherOneIsTakenBack() {
        answers.items.change(2, item -> item.mergedWith(1, answers.delivery.now));
        answers.service.tell(new AnswerDraft("FB-1", "Told Mia"));
        answers.service.tell(new AnswerDraft("FB-2", "Told Liam"));
        assertThat(answers.state(1)).isEqualTo(TriageState.ANSWERED);

        answers.service.takeBack("FB-2");

        assertThat(answers.state(1)).isEqualTo(TriageState.TO_ANSWER);
        assertThat(answers.service.read("FB-1").waiting().orElseThrow().told()).isPresent();
        assertThat(answers.service.read("FB-2").told()).isEmpty();
        answers.service.tell(new AnswerDraft("FB-2", "Told Liam now"));
        assertThat(answers.state(1)).isEqualTo(TriageState.ANSWERED);
    }

    @Test
    void whoWasToldWhileMergedStaysToldWhenTheMergeIsUndone() {
        answers.items.change(2, item -> item.mergedWith(1, answers.delivery.now));
        answers.delivery.later(Duration.ofHours(1));
        answers.service.tell(new AnswerDraft("FB-1", "Told Mia"));
        answers.service.tell(new AnswerDraft("FB-2", "Told Liam"));

        answers.items.change(2, answers.items::unmerged);

        assertThat(answers.state(2)).isEqualTo(TriageState.ANSWERED);
        assertThat(answers.delivery.events.kinds()).endsWith(Kind.UNMERGED, Kind.ANSWERED);
        answers.moves.decided(List.of(2L));
        assertThat(answers.state(2)).isEqualTo(TriageState.ANSWERED);
        assertThat(keys(AnswerFilter.ALL)).containsExactly("FB-3");
    }

    @Test
    void whoWasNotToldWhileMergedWaitsAgainWhenTheMergeIsUndone() {
        answers.items.change(2, item -> item.mergedWith(1, answers.delivery.now));
        answers.service.tell(new AnswerDraft("FB-1", "Told Mia"));

        answers.items.change(2, answers.items::unmerged);

        assertThat(answers.state(2)).isEqualTo(TriageState.TO_ANSWER);
    }

    @Test
    void allOfADeliveryIssueAreMarkedAndTakenBackAtOnce() {
        String group = answers.waiting
                .waiting(AnswerFilter.ALL, new Paging(0, 1))
                .waiting()
                .values()
                .get(0)
                .group();
        assertThat(answers.waiting.waiting(AnswerFilter.ALL, new Paging(0, 1)).groups())
                .containsEntry(group, 2)
                .hasSize(2);

        AnswerBulkService.Begun begun =
                answers.bulk.tell(AnswerFilter.ALL, Set.of(group), Map.of("FB-2", "Hello Liam, it is there"));

        Job done = answers.jobs.get(begun.job().id());
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.message()).contains(Message.of("productops.answer.bulk.told", 2));
        assertThat(keys(AnswerFilter.ALL)).containsExactly("FB-3");
        assertThat(answers.service.read("FB-2").told())
                .extracting(Told::words)
                .containsExactly("Hello Liam, it is there");
        assertThat(answers.service.read("FB-1").told().get(0).words()).contains("Hello Mia,");
        assertThat(answers.bulk.told(begun.run())).isEqualTo(2);

        answers.service.comeBack("FB-1", "");
        assertThat(answers.jobs.get(answers.bulk.takeBack(begun.run()).id()).message())
                .contains(Message.of("productops.answer.bulk.undone-but", 1, 1, "FB-1"));
        assertThat(keys(AnswerFilter.ALL)).containsExactly("FB-2", "FB-3");
        answers.people.user("ben").actAs("ben");
        assertThat(answers.bulk.told(begun.run())).isZero();
        assertThatThrownBy(() -> answers.bulk.takeBack(begun.run())).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> answers.bulk.tell(filter("", "", "", "nobody"), Set.of(), Map.of()))
                .isInstanceOf(InvalidException.class);
    }
}
