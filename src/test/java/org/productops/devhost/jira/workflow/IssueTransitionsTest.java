package org.productops.devhost.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.Validator;
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
import org.productops.devhost.plugin.PluginDescriptor;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.product.TestProduct;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

class IssueTransitionsTest {
    private static final int START = 11;
    private static final int DONE = 31;
    private static final int REOPEN = 41;
    private static final String DESCRIPTOR =
            """
            <atlassian-plugin key="test" plugins-version="2">
              <workflow-validator key="door" name="Door" class="%s">
                <validator-class>%s</validator-class>
              </workflow-validator>
            </atlassian-plugin>
            """
                    .formatted(ClosedDoorFactory.class.getName(), ClosedDoor.class.getName());

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
        TransitionValidators again = validators();
        assertThat(again.all().get(0).getArgs().get("password")).isEqualTo("<\"&>");
        assertThat(again.moduleOf(again.all().get(0))).isPresent();
        again.remove(again.all().get(0));
        assertThat(validators().all()).isEmpty();
    }

    private void addValidator(String password) {
        PluginDescriptor descriptor =
                PluginDescriptor.read(new ByteArrayInputStream(DESCRIPTOR.getBytes(StandardCharsets.UTF_8)));
        PluginHandle plugin = mock(PluginHandle.class);
        when(plugin.key()).thenReturn("test");
        Mockito.<Class<?>>when(plugin.load(ClosedDoor.class.getName())).thenReturn(ClosedDoor.class);
        when(plugin.create(any(), any())).thenReturn(new ClosedDoorFactory());
        when(plugin.<Validator>create(any())).thenAnswer(call -> new ClosedDoor());
        jira.workflowModules().enable(plugin, descriptor.modules().get(0));
        ValidatorModule module = jira.workflowModules().validator("test:door").orElseThrow();
        validators().add(module, Map.of("password", new String[] {password}));
    }

    private TransitionValidators validators() {
        StoredWorkflow workflow = jira.workflows().copyOf("Software delivery").orElseThrow();
        return new TransitionValidators(jira.workflows(), jira.workflowModules(), workflow, workflow.action(DONE));
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
