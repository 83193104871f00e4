package org.productops.devhost.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.productops.devhost.database.Database;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.database.DatabaseServer;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.demo.BaseData;
import org.productops.devhost.jira.field.IssueInput;
import org.productops.devhost.jira.issue.IssueProblem;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleTypes;
import org.productops.devhost.plugin.PluginDescriptor;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.product.TestProduct;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

class IssueTransitionsTest {
    private static final int START = 11;
    private static final int DONE = 31;
    private static final int REOPEN = 41;
    private final Database database = DatabaseServer.temporary(DatabaseKind.H2).open("transitions");
    private final List<Object> events = new ArrayList<>();
    private Jira jira;
    private ApplicationUser mia;
    private JiraIssue issue;

    @BeforeEach
    void createAnIssue() {
        TestProduct product = new TestProduct(Path.of("unused"), database);
        EventPublisher publisher = mock(EventPublisher.class);
        Mockito.doAnswer(call -> events.add(call.getArgument(0)))
                .when(publisher)
                .publish(any());
        product.services().add(EventPublisher.class, publisher);
        product.users().put(new HostUser("mia", "mia", "Mia", "mia@x", "mia", Set.of(HostUsers.USERS), true, "en"));
        jira = Jira.of(product, (plugin, location) -> context -> "");
        new BaseData(jira).load();
        mia = jira.people().getUserByKey("mia");
        issue = create("A story");
    }

    private JiraIssue create(String summary) {
        JiraIssue draft = jira.operations()
                .blank(
                        jira.projects().getProjectObjByKey("SHOP"),
                        jira.issueTypes().named("Story").orElseThrow(),
                        null,
                        mia);
        return jira.operations().create(draft, new IssueInput().put("summary", summary), false, mia);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void goesThroughTheWorkflowAndBack() {
        assertThat(issue.getKey()).isEqualTo("SHOP-1");
        assertThat(names()).containsExactly("Start progress");
        transition(START, new IssueInput());
        assertThat(names()).containsExactly("Stop progress", "Done");
        transition(DONE, new IssueInput().put("resolution", "10000"));
        assertThat(now().getStatus().getName()).isEqualTo("Done");
        assertThat(now().getResolution().getName()).isEqualTo("Done");
        transition(REOPEN, new IssueInput());
        assertThat(now().getStatus().getName()).isEqualTo("To Do");
        assertThat(now().getResolution()).isNull();
    }

    @Test
    void refusesWhatTheWorkflowDoesNotAllowNow() {
        IssueProblem problem = refused(DONE, new IssueInput());
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors().getErrorMessages())
                .singleElement()
                .asString()
                .contains("SHOP-1");
    }

    @Test
    void aValidatorSeesWhatWasTypedAndItsErrorsStopEverything() {
        addValidator("A story that is finished");
        transition(START, new IssueInput());
        events.clear();
        IssueProblem problem = refused(DONE, new IssueInput().put("resolution", "10002"));
        assertThat(problem.errors().getErrorMessages()).containsExactly("Closed with resolution Duplicate");
        assertThat(problem.errors().getErrors()).isEqualTo(Map.of("resolution", "At action 31"));
        assertThat(now().getStatus().getName()).isEqualTo("In Progress");
        assertThat(now().getResolution()).isNull();
        assertThat(events).isEmpty();
    }

    @Test
    void aValidatorLetsPassWhatFulfilsIt() {
        addValidator("A story");
        transition(START, new IssueInput());
        transition(DONE, new IssueInput().put("resolution", "10000"));
        assertThat(now().getStatus().getName()).isEqualTo("Done");
        assertThat(events).hasSize(3).allMatch(IssueEvent.class::isInstance);
    }

    @Test
    void theWorkflowKeepsAValidatorAsJiraWritesIt() {
        addValidator("<\"&>");
        String xml = jira.records()
                .workflows()
                .get("Software delivery")
                .orElseThrow()
                .xml();
        assertThat(xml)
                .contains("<arg name=\"class.name\">" + ClosedDoor.class.getName() + "</arg>")
                .contains("<arg name=\"full.module.key\">testdoor</arg>");
        TransitionRules again = rules(RuleKind.VALIDATOR);
        assertThat(RuleKind.VALIDATOR.arguments(again.all().get(0))).containsEntry("password", "<\"&>");
        assertThat(again.moduleOf(again.all().get(0))).isPresent();
        again.remove(again.all().get(0));
        assertThat(rules(RuleKind.VALIDATOR).all()).isEmpty();
    }

    @Test
    void aConditionHidesATransitionAndGoesWithoutATrace() {
        add(RuleKind.CONDITION, "hidden", new HiddenDoor(), "");
        transition(START, new IssueInput());
        assertThat(names()).containsExactly("Stop progress");

        TransitionRules rules = rules(RuleKind.CONDITION);
        rules.remove(rules.all().get(0));

        assertThat(names()).containsExactly("Stop progress", "Done");
        assertThat(jira.records()
                        .workflows()
                        .get("Software delivery")
                        .orElseThrow()
                        .xml())
                .doesNotContain("restrict-to");
    }

    @Test
    void aPostFunctionHasItsTurnWhenTheIssueIsStored() {
        List<String> seen = new ArrayList<>();
        add(RuleKind.FUNCTION, "after", new Afterwards(seen, this), "note");
        transition(START, new IssueInput());
        assertThat(seen).isEmpty();

        transition(DONE, new IssueInput().put("resolution", "10000"));

        assertThat(seen).containsExactly("note: Done, stored as Done");
    }

    /** A condition that never holds. */
    public static final class HiddenDoor implements Condition {
        @Override
        @SuppressWarnings("rawtypes") // the workflow engine is older than generics
        public boolean passesCondition(Map variables, Map arguments, PropertySet properties) {
            return false;
        }
    }

    /** A post function that writes down what it sees. */
    public record Afterwards(List<String> seen, IssueTransitionsTest test) implements FunctionProvider {
        @Override
        @SuppressWarnings("rawtypes") // the workflow engine is older than generics
        public void execute(Map variables, Map arguments, PropertySet properties) {
            Issue issue = (Issue) variables.get("issue");
            seen.add(arguments.get("password") + ": " + issue.getStatus().getName() + ", stored as "
                    + test.now().getStatus().getName());
        }
    }

    private void addValidator(String password) {
        add(RuleKind.VALIDATOR, "door", new ClosedDoor(), password);
    }

    private void add(RuleKind kind, String key, Object rule, String password) {
        String descriptor =
                """
                <atlassian-plugin key="test" plugins-version="2">
                  <workflow-%s key="%s" name="Door" class="%s">
                    <%s-class>%s</%s-class>
                  </workflow-%s>
                </atlassian-plugin>
                """
                        .formatted(
                                kind.word(),
                                key,
                                ClosedDoorFactory.class.getName(),
                                kind.word(),
                                rule.getClass().getName(),
                                kind.word(),
                                kind.word());
        ModuleElement module = PluginDescriptor.read(
                        new ByteArrayInputStream(descriptor.getBytes(StandardCharsets.UTF_8)))
                .modules()
                .get(0);
        PluginHandle plugin = mock(PluginHandle.class);
        when(plugin.key()).thenReturn("test");
        Mockito.<Class<?>>when(plugin.load(rule.getClass().getName())).thenReturn(rule.getClass());
        when(plugin.create(any(), any())).thenReturn(new ClosedDoorFactory());
        when(plugin.<Object>create(any())).thenReturn(rule);
        ModuleTypes types = new ModuleTypes();
        jira.workflowModules().addTo(types);
        types.handlerOf(module).enable(plugin, module);
        RuleModule found = jira.workflowModules().find(kind, "test:" + key).orElseThrow();
        rules(kind).add(found, Map.of("password", new String[] {password}));
    }

    private TransitionRules rules(RuleKind kind) {
        StoredWorkflow workflow = jira.workflows().copyOf("Software delivery").orElseThrow();
        return new TransitionRules(jira.workflows(), jira.workflowModules(), workflow, workflow.action(DONE), kind);
    }

    private List<String> names() {
        return jira.transitions().available(now(), mia).stream()
                .map(Transition::name)
                .toList();
    }

    private JiraIssue now() {
        return jira.issues().find(issue.getId()).orElseThrow();
    }

    private void transition(int action, IssueInput input) {
        jira.transitions().execute(now(), action, input, false, mia);
    }

    private IssueProblem refused(int action, IssueInput input) {
        return catchThrowableOfType(IssueProblem.class, () -> transition(action, input));
    }
}
