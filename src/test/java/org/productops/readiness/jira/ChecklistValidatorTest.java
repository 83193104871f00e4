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
import org.productops.readiness.Check;
import org.productops.readiness.Checklist;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.Tick;
import org.productops.testing.fakes.EnglishTexts;

/** The validator in the real workflow engine. */
class ChecklistValidatorTest {

    private final JiraFixture jira = new JiraFixture();
    private final WorkflowDescriptor descriptor = TestWorkflow.load();
    private final Engine engine = new Engine();
    private final Checklist checklist = jira.core.service.create(draft(
            "Definition of done",
            manual("Release note written"),
            automatic(Check.Kind.AREA_SET, ""),
            automatic(Check.Kind.SUBTASKS_RESOLVED, ""),
            automatic(Check.Kind.FIELD_FILLED, "description")));
    private long entry;

    @BeforeEach
    void startAnIssueThatNeedsNothingYet() throws WorkflowException {
        choose(TestWorkflow.CREATE, "");
        choose(TestWorkflow.START, "");
        choose(TestWorkflow.CANCEL, "");
        choose(TestWorkflow.DONE, String.valueOf(checklist.id()));
        removeValidators(TestWorkflow.CREATE);
        removeValidators(TestWorkflow.START);
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
    void letsTheTransitionThroughWithTheValuesThatAreBeingSubmitted() throws WorkflowException {
        Issue resolved = mock(Issue.class);
        when(resolved.getResolution()).thenReturn(mock(Resolution.class));
        when(jira.issue.getSubTaskObjects()).thenReturn(List.of(resolved));
        when(jira.issue.getCustomFieldValue(jira.area)).thenReturn("checkout");
        when(jira.issue.getDescription()).thenReturn("Typed on the screen");
        jira.core.ticks.addIfAbsent(new Tick(10, checklist.items().get(0).id(), "key-anna", ReadinessFixture.NOW));

        engine.doAction(entry, TestWorkflow.DONE, inputs());

        assertThat(step()).isEqualTo(3);
    }

    @Test
    void survivesARenamedChecklist() {
        jira.core.service.update(checklist.id(), 1, draft("Ready to ship", manual("Release note written")));

        assertThat(errors(refusal(TestWorkflow.DONE)))
                .singleElement()
                .asString()
                .startsWith("Ready to ship \u2013");
    }

    @Test
    void aDeletedChecklistBlocksAndSaysWhichOne() {
        jira.core.service.delete(checklist.id(), 1);

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
    void checksAnIssueThatIsBeingCreated() {
        when(jira.issue.getId()).thenReturn(null);
        when(jira.issue.getCustomFieldValue(jira.area)).thenReturn("checkout");
        when(jira.issue.getDescription()).thenReturn("Typed");
        choose(TestWorkflow.DONE, String.valueOf(checklist.id()));

        assertThat(errors(refusal(TestWorkflow.DONE)))
                .singleElement()
                .asString()
                .contains("Release note written");
    }

    @Test
    void namesTheTransitionThatCreates() {
        ActionDescriptor create = descriptor.getInitialAction(TestWorkflow.CREATE);
        addAll(create, TestWorkflow.load().getInitialAction(TestWorkflow.CREATE));
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

    private List<?> validators(int action) {
        ActionDescriptor found =
                action == TestWorkflow.CREATE ? descriptor.getInitialAction(action) : descriptor.getAction(action);
        return found.getValidators();
    }

    private void removeValidators(int action) {
        validators(action).clear();
    }

    @SuppressWarnings("unchecked")
    private static void addAll(ActionDescriptor to, ActionDescriptor from) {
        to.getValidators().addAll(from.getValidators());
    }

    /** Leaves only our validator on the transition, with this choice. */
    @SuppressWarnings("unchecked")
    private void choose(int action, String checklistId) {
        List<?> validators = validators(action);
        if (validators.size() > 1) {
            validators.remove(0);
        }
        ((ValidatorDescriptor) validators.get(0)).getArgs().put("checklistId", checklistId);
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
            return new ChecklistValidator(jira.core.readiness, jira.facts, new EnglishTexts());
        }
    }
}
