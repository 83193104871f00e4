package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.resolution.Resolution;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.basic.BasicWorkflow;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.memory.MemoryWorkflowStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.TestWorkflow;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.check.SubtasksResolvedCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.issue.ItemMark;
import org.productops.testing.fakes.EnglishTexts;

/** The validator in the real workflow engine. */
class ChecklistValidatorTest {

    private final JiraReadinessFixture jira = new JiraReadinessFixture();
    private final WorkflowDescriptor descriptor = TestWorkflow.load();
    private final Engine engine = new Engine();
    private final TransitionNotes ticks = new TransitionNotes(jira.core.notes());
    private final Checklist checklist = jira.core.checklists.create(draft(
            "Definition of done",
            manual("Release note written"),
            automatic(AreaSetCheck.KIND, ""),
            automatic(SubtasksResolvedCheck.KIND, ""),
            automatic(FieldFilledCheck.KIND, "description")));
    private long entry;

    @BeforeEach
    void startAnIssueThatNeedsNothingYet() throws WorkflowException {
        choose(TestWorkflow.CREATE);
        choose(TestWorkflow.START);
        choose(TestWorkflow.DONE, checklist.id());
        entry = engine.initialize("any", TestWorkflow.CREATE, inputs());
        engine.doAction(entry, TestWorkflow.START, inputs());
    }

    @Test
    void refusesAndNamesEachOpenItemAndHowToCloseIt() {
        Issue open = mock(Issue.class);
        when(open.getKey()).thenReturn("PAY-2");
        when(jira.issue.getSubTaskObjects()).thenReturn(List.of(open));

        InvalidInputException refusal = refusal(TestWorkflow.DONE);

        assertThat(errors(refusal))
                .containsExactly(
                        "Definition of done \u2013 \u201cRelease note written\u201d is open. Nobody has ticked it. "
                                + "Tick it in the panel \u201cReadiness\u201d of the issue when it is done.",
                        "Definition of done \u2013 \u201cAREA_SET\u201d is open. The issue has no product area. "
                                + "Set the product area of the issue.",
                        "Definition of done \u2013 \u201cSUBTASKS_RESOLVED\u201d is open. "
                                + "Not resolved yet: PAY-2. Resolve these sub-tasks.",
                        "Definition of done \u2013 \u201cFIELD_FILLED\u201d is open. "
                                + "The field \u201cDescription\u201d is empty. Fill in the field \u201cDescription\u201d.");
        assertThat(refusal.getErrors().isEmpty()).isTrue();
        assertThat(step()).isEqualTo(2);
    }

    @Test
    void refusesWhileAnItemCannotBeReadAndSaysWhoCanHelp() {
        Checklist unreadable = jira.core.keep(Checklist.simple(
                0,
                "Later",
                "",
                List.of(
                        ChecklistItem.simple(0, "A", "Help", true, Check.of("OF_A_LATER_VERSION", "")),
                        ChecklistItem.simple(0, "B", "", false, Check.of("OF_A_LATER_VERSION", ""))),
                1));
        choose(TestWorkflow.DONE, unreadable.id());
        unreadable.items().forEach(this::tick);

        assertThat(errors(refusal(TestWorkflow.DONE)))
                .containsExactly(
                        "Later \u2013 \u201cA\u201d is open. This version of Product Ops does not know the check "
                                + "\u201cOF_A_LATER_VERSION\u201d, so nobody can close the item. "
                                + "Ask a Jira administrator to choose another check in the checklist.");
    }

    @Test
    void saysWhereToTickAlsoWhereTheAuthorSaysWhatToDo() {
        Checklist explained = jira.core.checklists.create(
                draft("Explained", ChecklistDraft.Item.simple("Note", "Write one sentence.", true, Check.manual())));
        choose(TestWorkflow.DONE, explained.id());

        assertThat(errors(refusal(TestWorkflow.DONE)))
                .singleElement()
                .asString()
                .endsWith("Write one sentence. "
                        + "Tick it in the panel \u201cReadiness\u201d of the issue when it is done.");
    }

    @Test
    void letsTheTransitionThroughWithTheValuesThatAreBeingSubmitted() throws WorkflowException {
        Issue resolved = mock(Issue.class);
        when(resolved.getResolution()).thenReturn(mock(Resolution.class));
        when(jira.issue.getSubTaskObjects()).thenReturn(List.of(resolved));
        when(jira.issue.getCustomFieldValue(jira.area)).thenReturn("checkout");
        when(jira.issue.getDescription()).thenReturn("Typed on the screen");
        tick(checklist.items().get(0));

        engine.doAction(entry, TestWorkflow.DONE, inputs());

        assertThat(step()).isEqualTo(3);
    }

    private void tick(ChecklistItem item) {
        jira.ticks.put(ItemMark.done(10, item.id(), "key-anna", ReadinessFixture.NOW));
    }

    @Test
    void severalChecklistsOfOneTransitionReadTheTicksOnce() throws WorkflowException {
        List<Checklist> three = List.of(
                jira.core.checklists.create(draft("One", manual("A"), manual("B"))),
                jira.core.checklists.create(draft("Two", manual("C"))),
                jira.core.checklists.create(draft("Three", manual("D"))));
        choose(TestWorkflow.DONE, three.stream().map(Checklist::id).toArray());
        List<ChecklistItem> items =
                three.stream().flatMap(each -> each.items().stream()).toList();
        items.stream().limit(3).forEach(this::tick);

        assertThat(errors(refusal(TestWorkflow.DONE)))
                .singleElement()
                .asString()
                .startsWith("Three \u2013 \u201cD\u201d");
        assertThat(jira.ticks.reads()).isEqualTo(1);

        tick(items.get(3));
        engine.doAction(entry, TestWorkflow.DONE, inputs());
        assertThat(step()).as("the next transition knows what was ticked since").isEqualTo(3);
        assertThat(jira.ticks.reads()).isEqualTo(2);
    }

    @Test
    void survivesARenamedChecklist() {
        jira.core.checklists.update(
                checklist.id(), 1, draft("Ready to ship", manual("Release note written")), Confirmation.NONE);

        assertThat(errors(refusal(TestWorkflow.DONE)))
                .singleElement()
                .asString()
                .startsWith("Ready to ship \u2013");
    }

    @Test
    void aDeletedChecklistBlocksAndSaysWhichOne() {
        jira.core.checklists.delete(checklist.id(), 1, Confirmation.NONE);

        assertThat(errors(refusal(TestWorkflow.DONE)))
                .singleElement()
                .asString()
                .contains("\u201cDefinition of done\u201d (number " + checklist.id() + ")")
                .contains("the transition \u201cDone\u201d needs, was deleted");
    }

    @Test
    void aChecklistThatNeverWasBlocks() {
        choose(TestWorkflow.DONE, "4711");

        assertThat(errors(refusal(TestWorkflow.DONE)))
                .singleElement()
                .asString()
                .contains("number 4711, which does not exist");
    }

    @Test
    void aMissingOrBrokenChoiceBlocks() {
        for (String wrong : List.of("", "x", "-1", "1 or 1", "99999999999999999999")) {
            choose(TestWorkflow.DONE, wrong);
            assertThat(errors(refusal(TestWorkflow.DONE)))
                    .singleElement()
                    .asString()
                    .contains("\u201cDone\u201d needs a readiness checklist, but none was chosen");
        }
    }

    @Test
    void aCreationAsksForWhatCanBeJudgedWithoutAnIssue() throws WorkflowException {
        choose(TestWorkflow.CREATE, checklist.id());
        when(jira.issue.getId()).thenReturn(null);

        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> engine.initialize("any", TestWorkflow.CREATE, inputs()));

        assertThat(errors(refusal))
                .containsExactly(
                        "Definition of done \u2013 \u201cAREA_SET\u201d is open. The issue has no product area. "
                                + "Set the product area of the issue.",
                        "Definition of done \u2013 \u201cFIELD_FILLED\u201d is open. "
                                + "The field \u201cDescription\u201d is empty. Fill in the field \u201cDescription\u201d.");

        when(jira.issue.getCustomFieldValue(jira.area)).thenReturn("checkout");
        when(jira.issue.getDescription()).thenReturn("Typed");
        assertThat(engine.initialize("any", TestWorkflow.CREATE, inputs())).isPositive();
        assertThat(jira.ticks.reads()).as("nobody can have ticked anything").isZero();
    }

    @Test
    void namesTheTransitionThatCreates() {
        choose(TestWorkflow.CREATE, "4711");

        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> engine.initialize("any", TestWorkflow.CREATE, inputs()));

        assertThat(errors(refusal)).singleElement().asString().contains("The transition \u201cCreate\u201d needs");
    }

    private InvalidInputException refusal(int action) {
        return catchThrowableOfType(InvalidInputException.class, () -> engine.doAction(entry, action, inputs()));
    }

    private static List<String> errors(InvalidInputException refusal) {
        List<?> errors = refusal.getGenericErrors();
        return errors.stream().map(String::valueOf).toList();
    }

    private int step() {
        List<?> steps = engine.getCurrentSteps(entry);
        return ((Step) steps.get(0)).getStepId();
    }

    private Map<String, Object> inputs() {
        return new HashMap<>(Map.of("issue", jira.issue));
    }

    /** Puts our validator on the transition in place of all others, once for each of the checklists. */
    private void choose(int action, Object... checklistIds) {
        List<Object> validators = validators(descriptor, action);
        validators.clear();
        for (Object id : checklistIds) {
            ValidatorDescriptor ours = (ValidatorDescriptor)
                    validators(TestWorkflow.load(), action).get(1);
            setArgument(ours, "checklistId", String.valueOf(id));
            validators.add(ours);
        }
    }

    @SuppressWarnings("unchecked") // the workflow engine is older than generics
    private static List<Object> validators(WorkflowDescriptor workflow, int action) {
        ActionDescriptor found =
                action == TestWorkflow.CREATE ? workflow.getInitialAction(action) : workflow.getAction(action);
        return found.getValidators();
    }

    @SuppressWarnings("unchecked") // the workflow engine is older than generics
    private static void setArgument(ValidatorDescriptor validator, String name, String value) {
        validator.getArgs().put(name, value);
    }

    private final class Engine extends BasicWorkflow {

        Engine() {
            super("anna");
            Configuration configuration = mock(Configuration.class);
            try {
                when(configuration.isInitialized()).thenReturn(true);
                when(configuration.getWorkflow(anyString())).thenReturn(descriptor);
                when(configuration.getWorkflowStore()).thenReturn(new MemoryWorkflowStore());
            } catch (WorkflowException e) {
                throw new AssertionError(e);
            }
            setConfiguration(configuration);
        }

        @Override
        protected Object loadObject(String className) {
            assertThat(className).isEqualTo(ChecklistValidator.class.getName());
            return new ChecklistValidator(
                    jira.core.library, jira.core.onCreation, jira.facts, jira.core.engine, ticks, new EnglishTexts());
        }
    }
}
