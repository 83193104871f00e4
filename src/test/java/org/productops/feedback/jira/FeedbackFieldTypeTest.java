package org.productops.feedback.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.api.IssueAreas;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.jira.JiraIssues;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackKeeping;
import org.productops.feedback.FeedbackRules;
import org.productops.feedback.InMemoryFeedbackStore;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.UnkeptFeedback;
import org.productops.feedback.web.FormFeedbackScreen;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.FakeStorage;

class FeedbackFieldTypeTest {

    private static final String FIELD = "customfield_10100";
    private static final InstantSource CLOCK = InstantSource.fixed(FeedbackFixture.NOW);
    private static final FeedbackDraft SLOW = new FeedbackDraft("SALES", "Acme", "Too slow.", "2026-03-01");

    private final Map<Long, FeedbackDraft> apart = new HashMap<>();
    private RuntimeException failing;
    private RuntimeException full;
    private final IssueManager manager = mock(IssueManager.class);
    private final CustomFieldValuePersister persister = mock(CustomFieldValuePersister.class);
    private final FeedbackIds ids = new FeedbackIds(new FakeSettings());
    private final InMemoryFeedbackStore store = new InMemoryFeedbackStore();
    private final JiraIssues issues =
            new JiraIssues(manager, mock(PermissionManager.class), mock(JiraAuthenticationContext.class));
    private final JiraFeedbackIssues kind =
            new JiraFeedbackIssues(mock(IssueLinkManager.class), ids, manager, mock(IssueAreas.class));
    private final FeedbackFieldRecords records = new FeedbackFieldRecords(
            new FeedbackKeeping(
                    store,
                    (name, contact, day) -> SpokenFor.named(name),
                    kind,
                    events -> {
                        if (failing != null) {
                            throw failing;
                        }
                    },
                    feedback -> {},
                    new FakeStorage().issueWrites(issues)),
            kind,
            issues,
            new Unkept(),
            new EnglishTexts(),
            CLOCK);
    private final FakeBrowser browser = new FakeBrowser();
    private final FeedbackFieldForm form = new FeedbackFieldForm(
            new FormFeedbackScreen(browser.forms(), new FakeDates(), CLOCK), records, new EnglishTexts(), CLOCK);
    private final FeedbackFieldType type =
            new FeedbackFieldType(persister, mock(GenericConfigManager.class), records, form, new EnglishTexts());
    private final CustomField field = mock(CustomField.class);
    private final FieldConfig config = mock(FieldConfig.class);

    /** The queue of what could not be kept. */
    private final class Unkept implements UnkeptFeedback {

        @Override
        public void keepApart(long issueId, long projectId, FeedbackDraft draft) {
            if (full != null) {
                throw full;
            }
            assertThat(projectId).isEqualTo(1);
            apart.put(issueId, draft);
        }

        @Override
        public boolean isApart(long issueId) {
            return apart.containsKey(issueId);
        }
    }

    @BeforeEach
    void playJira() {
        ids.keepIssueType("10");
        when(field.getId()).thenReturn(FIELD);
        when(config.getFieldId()).thenReturn(FIELD);
    }

    /** What a form, or whoever sends a text, sent. */
    private record Sent(String text, Map<String, String> keyed) implements CustomFieldParams {

        @Override
        public Object getFirstValueForNullKey() {
            return text;
        }

        @Override
        public Collection<?> getValuesForNullKey() {
            return text == null ? List.of() : List.of(text);
        }

        @Override
        public Object getFirstValueForKey(String key) {
            return keyed.get(key);
        }
    }

    private static Sent form(String source, String quote) {
        return new Sent(
                null,
                Map.of(
                        "kind",
                        "REQUEST",
                        "source",
                        source,
                        "quote",
                        quote,
                        "organisation",
                        "",
                        "heardOn",
                        "2026-03-01"));
    }

    private MutableIssue issue(long id, String typeId) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("FB-" + id);
        when(issue.getIssueTypeId()).thenReturn(typeId);
        when(issue.getProjectId()).thenReturn(1L);
        when(manager.getIssueObject(id)).thenReturn(issue);
        when(manager.getIssueObjects(anyCollection())).thenReturn(List.<Issue>of(issue));
        return issue;
    }

    private Map<String, String> errors(CustomFieldParams sent) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        type.validateFromParams(sent, errors, config);
        return errors.getErrors();
    }

    @Test
    void keepsWhatAFormSentWhenJiraStoresTheIssueAndLeavesJiraNothing() {
        MutableIssue issue = issue(1, "10");
        FeedbackDraft value = type.getValueFromCustomFieldParams(form("SALES", "Too slow."));

        type.createValue(field, issue, value);

        assertThat(store.find(1).orElseThrow().quote()).isEqualTo("Too slow.");
        assertThat(type.getValueFromIssue(field, issue)).isNull();
        assertThat(type.getChangelogValue(field, value)).isNull();
        verify(persister, never()).createValues(any(), any(), any(), any());
        assertThat(records.json(issue)).containsEntry("quote", "Too slow.").containsEntry("consent", false);
    }

    @Test
    void changesWhatIsRecordedAndCountsTheVersionUp() {
        MutableIssue issue = issue(1, "10");
        type.updateValue(field, issue, SLOW);
        type.updateValue(field, issue, SLOW);
        type.updateValue(field, issue, new FeedbackDraft("SALES", "Acme", "Faster.", "2026-03-01"));
        type.updateValue(field, issue, null);

        assertThat(store.find(1).map(Feedback::version)).contains(2L);
        assertThat(store.find(1).map(Feedback::quote)).contains("Faster.");
    }

    @Test
    void takesFieldsThatWereLeftAsTheyWereForNothing() {
        assertThat(type.getValueFromCustomFieldParams(form("", " "))).isNull();
        assertThat(errors(form("", ""))).isEmpty();
        assertThat(errors(new Sent(null, Map.of()))).isEmpty();
    }

    @Test
    void saysWhatIsWrongAtTheFieldWithTheNameOfEachPart() {
        assertThat(errors(form("SALES", "")).get(FIELD)).isEqualTo("Quote: Fill this in.");
        assertThat(errors(form("", "Too slow.")).get(FIELD)).isEqualTo("Source: Choose where this came from.");
        assertThat(errors(new Sent("{\"quote\":\"q\",\"score\":5}", Map.of())).get(FIELD))
                .contains("no field \u201cscore\u201d");
        assertThat(errors(new Sent("no JSON", Map.of()))).containsOnlyKeys(FIELD);
    }

    @Test
    void takesTheTextThatTheRestInterfaceMakesOfAnObject() {
        Sent sent = new Sent(FeedbackFieldText.write(SLOW), Map.of());

        assertThat(errors(sent)).isEmpty();
        assertThat(type.getValueFromCustomFieldParams(sent)).isEqualTo(SLOW);
        assertThat(FeedbackFieldText.draft(Map.of("quote", "q", "consent", true))
                        .consent())
                .isEqualTo("true");
    }

    @Test
    void keepsTheIntakeThatWeAreMakingAnIssueOfAndNoneThatSomebodySends() {
        Feedback said = FeedbackRules.apply(SLOW, 0, 1, FeedbackFixture.NOW).withIntake(OptionalLong.of(5));

        FeedbackInHand.with(said, () -> {
            type.createValue(field, issue(1, "10"), SLOW);
            return said;
        });
        type.createValue(field, issue(2, "10"), SLOW);

        assertThat(store.find(1).orElseThrow().intakeId()).hasValue(5);
        assertThat(store.find(2).orElseThrow().intakeId()).isEmpty();
    }

    @Test
    void drawsTheFieldsWithWhatIsRecordedOrTypedAndNoneOnOtherIssues() {
        MutableIssue issue = issue(1, "10");
        type.createValue(field, issue, new FeedbackDraft("SALES", "<i>", "<script>", "2026-03-01"));

        assertThat(form.html(FIELD, issue, Optional.empty()))
                .contains("name=\"customfield_10100:quote\"", "\n&lt;script&gt;</textarea>")
                .contains("name=\"customfield_10100:heardOn\" value=\"2026-03-01\"")
                .containsSubsequence(
                        "name=\"customfield_10100:quote\"",
                        "data-beside=\"summary\"",
                        "aria-live=\"polite\"",
                        "name=\"customfield_10100:kind\"")
                .doesNotContain("<script>", "<form");
        assertThat(form.html(FIELD, issue, Optional.of(new FeedbackDraft("SALES", "", "", "soon"))))
                .contains("Fill this in.", "\u201csoon\u201d is not a date");
        assertThat(form.html(FIELD, issue(3, "11"), Optional.empty())).isEmpty();
    }

    @Test
    void whatCannotBeKeptWithItsIssueIsKeptApart() {
        failing = new BusyException(Message.of("productops.common.error.busy"));

        type.createValue(field, issue(1, "10"), SLOW);

        assertThat(apart).containsExactly(Map.entry(1L, SLOW));
    }

    @Test
    void whatCannotBeKeptAnywhereIsToldToWhoeverHasTypedIt() {
        failing = new BusyException(Message.of("productops.common.error.busy"));
        full = new IllegalStateException("The database is away");

        assertThatThrownBy(() -> type.updateValue(field, issue(1, "10"), SLOW))
                .isInstanceOf(FieldValidationException.class)
                .hasMessageContaining("Copy your words before you leave this page");
    }

    @Test
    void whatWeAreMakingAnIssueOfIsKeptByWhoMakesIt() {
        failing = new BusyException(Message.of("productops.common.error.busy"));
        full = new IllegalStateException("Nobody asks");
        Feedback said = FeedbackRules.apply(SLOW, 0, 1, FeedbackFixture.NOW).withIntake(OptionalLong.of(5));

        FeedbackInHand.with(said, () -> {
            type.createValue(field, issue(1, "10"), SLOW);
            return said;
        });

        assertThat(apart).isEmpty();
    }

    @Test
    void keepsNothingOnAnIssueThatIsNoFeedback() {
        type.createValue(field, issue(3, "11"), SLOW);

        assertThat(store.find(3)).isEmpty();
    }
}
