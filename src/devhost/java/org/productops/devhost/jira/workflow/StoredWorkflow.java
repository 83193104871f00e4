package org.productops.devhost.jira.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.productops.devhost.jira.model.WorkflowRecord;
import org.xml.sax.SAXException;

/** A workflow, read from its XML. */
public final class StoredWorkflow implements JiraWorkflow {
    private static final String STATUS = "jira.status.id";
    private static final String SCREEN = "jira.fieldscreen.id";

    private final String name;
    private final WorkflowDescriptor descriptor;

    StoredWorkflow(WorkflowRecord record) {
        this.name = record.name();
        try {
            this.descriptor =
                    WorkflowLoader.load(new ByteArrayInputStream(record.xml().getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | InvalidWorkflowDescriptorException e) {
            throw new IllegalStateException("The workflow " + record.name() + " cannot be read", e);
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        Map<Integer, ActionDescriptor> actions = new LinkedHashMap<>();
        Stream.of(
                        initialActions().stream(),
                        globalActions().stream(),
                        steps().stream().flatMap(step -> actions(step).stream()))
                .flatMap(some -> some)
                .forEach(action -> actions.putIfAbsent(action.getId(), action));
        return actions.values();
    }

    /** The action with this id. */
    public ActionDescriptor action(int id) {
        return getAllActions().stream()
                .filter(action -> action.getId() == id)
                .findFirst()
                .orElseThrow();
    }

    /** The steps, in the order of the XML. */
    public List<StepDescriptor> steps() {
        return typed(descriptor.getSteps(), StepDescriptor.class);
    }

    /** The transitions that leave a step. */
    public static List<ActionDescriptor> actions(StepDescriptor step) {
        return typed(step.getActions(), ActionDescriptor.class);
    }

    /** The transitions that any step has. */
    public List<ActionDescriptor> globalActions() {
        return typed(descriptor.getGlobalActions(), ActionDescriptor.class);
    }

    /** The transitions that create issues. */
    public List<ActionDescriptor> initialActions() {
        return typed(descriptor.getInitialActions(), ActionDescriptor.class);
    }

    /** The status of a step. */
    public String statusOf(int stepId) {
        return (String) descriptor.getStep(stepId).getMetaAttributes().get(STATUS);
    }

    /** The step that a transition leads to. */
    public int targetOf(ActionDescriptor action) {
        return action.getUnconditionalResult().getStep();
    }

    /** The name of the step that a transition leads to. */
    public String targetName(ActionDescriptor action) {
        return descriptor.getStep(targetOf(action)).getName();
    }

    /** The screen that a transition shows, or 0. */
    public static long screenOf(ActionDescriptor action) {
        Object id = action.getMetaAttributes().get(SCREEN);
        return id == null ? 0 : Long.parseLong((String) id);
    }

    static <T> List<T> typed(List<?> list, Class<T> type) {
        return list.stream().map(type::cast).toList();
    }

    /** The workflow as XML, with what was changed in the descriptor. */
    WorkflowRecord toRecord() {
        StringWriter xml = new StringWriter();
        try (PrintWriter writer = new PrintWriter(xml)) {
            writer.println(WorkflowDescriptor.XML_HEADER);
            writer.println(WorkflowDescriptor.DOCTYPE_DECL);
            descriptor.writeXML(writer, 0);
        }
        return new WorkflowRecord(name, xml.toString());
    }
}
