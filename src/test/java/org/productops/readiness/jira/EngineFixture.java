package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.basic.BasicWorkflow;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.memory.MemoryWorkflowStore;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.TestWorkflow;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.field.jira.ChecklistField;
import org.productops.readiness.gate.GateNotes;
import org.productops.readiness.gate.HeldGateThread;
import org.productops.readiness.gate.InMemoryRefusalStore;
import org.productops.readiness.gate.RefusalLog;
import org.productops.readiness.issue.ItemMark;
import org.productops.testing.fakes.EnglishTexts;

/** The real workflow engine with {@link TestWorkflow}, in which nothing of ours stands but what a test puts there. */
@SuppressWarnings("unchecked") // the workflow engine is older than generics
public final class EngineFixture {

    public final JiraReadinessFixture jira = new JiraReadinessFixture();
    public final WorkflowDescriptor descriptor = jira.descriptor;
    /** What was refused, and would have been, once {@link #thread} has run. */
    final InMemoryRefusalStore refused = new InMemoryRefusalStore();

    final HeldGateThread thread = new HeldGateThread();
    final TransitionDoors doors = new TransitionDoors(
            jira.doors,
            jira.origin,
            jira.core.onCreation,
            jira.facts,
            jira.core.engine,
            new TransitionNotes(jira.core.notes()),
            jira.core.library,
            new ChecklistField(jira.customFields),
            jira.issues,
            jira.core.eligible,
            jira.core.people,
            new DoorLog(new GateNotes(log(), jira.core.types), jira.core.people),
            jira.core.clock());
    final HidingDoors hiding = new HidingDoors(jira.doors, jira.facts, jira.core.engine, jira.core.notes());

    private final Engine engine = new Engine();
    private long entry;

    public EngineFixture() {
        for (int action : List.of(TestWorkflow.CREATE, TestWorkflow.START, TestWorkflow.DONE, TestWorkflow.CANCEL)) {
            action(action).getValidators().clear();
        }
        try {
            entry = engine.initialize("Delivery", TestWorkflow.CREATE, inputs());
            engine.doAction(entry, TestWorkflow.START, inputs());
        } catch (WorkflowException e) {
            throw new AssertionError(e);
        }
    }

    private RefusalLog log() {
        return new RefusalLog(refused, jira.core.storage.transactions(), thread, jira.core.clock());
    }

    private Map<String, Object> inputs() {
        return new HashMap<>(Map.of("issue", jira.issue));
    }

    ActionDescriptor action(int action) {
        return action == TestWorkflow.CREATE ? descriptor.getInitialAction(action) : descriptor.getAction(action);
    }

    /** Puts our validator on a transition. */
    public EngineFixture validate(int action, Map<String, String> arguments) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.setType("class");
        validator.setParent(action(action));
        fill(validator.getArgs(), ChecklistValidator.class, arguments);
        action(action).getValidators().add(validator);
        return this;
    }

    /** Puts our condition on a transition. */
    EngineFixture hide(int action, Map<String, String> arguments) {
        ConditionDescriptor condition = new ConditionDescriptor();
        condition.setType("class");
        fill(condition.getArgs(), ChecklistCompleteCondition.class, arguments);
        ConditionsDescriptor all = new ConditionsDescriptor();
        all.setType("AND");
        all.getConditions().add(condition);
        RestrictionDescriptor restriction = new RestrictionDescriptor();
        restriction.getConditions().add(all);
        action(action).setRestriction(restriction);
        return this;
    }

    /** Puts our post function on a transition. */
    EngineFixture afterwards(int action, Map<String, String> arguments) {
        FunctionDescriptor function = new FunctionDescriptor();
        function.setType("class");
        fill(function.getArgs(), ChecklistTickFunction.class, arguments);
        action(action).getUnconditionalResult().getPostFunctions().add(function);
        return this;
    }

    private static void fill(Map<Object, Object> args, Class<?> type, Map<String, String> arguments) {
        args.put("class.name", type.getName());
        args.putAll(arguments);
    }

    /** Takes a transition that nothing is against. */
    public void take(int action) {
        try {
            engine.doAction(entry, action, inputs());
        } catch (WorkflowException e) {
            throw new AssertionError(e);
        }
    }

    /** Creates an issue that nothing is against. */
    public void create() {
        try {
            engine.initialize("Delivery", TestWorkflow.CREATE, inputs());
        } catch (WorkflowException e) {
            throw new AssertionError(e);
        }
    }

    /** What is said to somebody who takes a transition that is refused. */
    public List<String> refusal(int action) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> {
            if (action == TestWorkflow.CREATE) {
                engine.initialize("Delivery", action, inputs());
            } else {
                engine.doAction(entry, action, inputs());
            }
        });
        if (refusal == null) {
            throw new AssertionError("The transition happened");
        }
        if (!refusal.getErrors().isEmpty()) {
            throw new AssertionError("An error at a field vanishes where it is not on the screen");
        }
        List<?> errors = refusal.getGenericErrors();
        return errors.stream().map(String::valueOf).toList();
    }

    /** The transitions that are not hidden. */
    List<Integer> available() {
        return Arrays.stream(engine.getAvailableActions(entry, inputs()))
                .boxed()
                .toList();
    }

    public int step() {
        List<?> steps = engine.getCurrentSteps(entry);
        return ((Step) steps.get(0)).getStepId();
    }

    public void tick(ChecklistItem item) {
        jira.ticks.put(ItemMark.done(10, item.id(), "key-anna", ReadinessFixture.NOW));
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
            if (className.equals(ChecklistCompleteCondition.class.getName())) {
                return new ChecklistCompleteCondition(hiding, jira.origin);
            }
            return className.equals(ChecklistTickFunction.class.getName())
                    ? new ChecklistTickFunction(jira.reader, jira.items, jira.issues, jira.origin, new EnglishTexts())
                    : new ChecklistValidator(doors, jira.origin, jira.issues, jira.texts);
        }
    }
}
