package org.productops.devhost.jira;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.productops.devhost.database.Database;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.database.DatabaseServer;
import org.productops.devhost.jira.dashboard.DashboardItems;
import org.productops.devhost.jira.field.CustomFieldTypes;
import org.productops.devhost.jira.jql.JqlFunctions;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleTypes;
import org.productops.devhost.plugin.PluginDescriptor;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.product.TestProduct;

/** Jira refuses modules that Jira would not understand. */
class JiraModulesTest {
    private static final String ITEM = "<definition><title key='t'/><categories><category>Jira</category></categories>"
            + "<author><name>Somebody</name></author><thumbnail location='/picture.png'/></definition>"
            + "<description key='d'/><amd-module>m</amd-module>";

    private final Database database = DatabaseServer.temporary(DatabaseKind.H2).open("modules");
    private final ModuleTypes types = new ModuleTypes();
    private final PluginHandle plugin = mock(PluginHandle.class);

    JiraModulesTest() throws Exception {
        Jira jira = Jira.of(new TestProduct(Path.of("unused"), database), (handle, location) -> context -> "");
        types.add(CustomFieldTypes.moduleType(), jira.customFieldTypes());
        jira.workflowModules().addTo(types);
        types.add(JqlFunctions.moduleType(), jira.functions());
        types.add(DashboardItems.moduleType(), new DashboardItems(key -> key, (handle, location) -> context -> ""));
        when(plugin.key()).thenReturn("test");
        when(plugin.resource(anyString())).thenReturn(Optional.empty());
        when(plugin.resource("there.vm"))
                .thenReturn(Optional.of(URI.create("file:/there.vm").toURL()));
        Mockito.<Class<?>>when(plugin.load("x.Validator")).thenReturn(Validator.class);
        Mockito.<Class<?>>when(plugin.load("x.Condition")).thenReturn(Condition.class);
        Mockito.<Class<?>>when(plugin.load("x.Function")).thenReturn(FunctionProvider.class);
        Mockito.<Class<?>>when(plugin.load("x.NoValidator")).thenReturn(String.class);
        when(plugin.create(any(), any())).thenAnswer(call -> mock((Class<?>) call.getArgument(1)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<valid-searcher package='com.atlassian.jira.plugin.system.customfieldtypes' key='nosearcher'/>"
                        + "| there is no searcher com.atlassian.jira.plugin.system.customfieldtypes:nosearcher",
                "<resource type='velocity' name='show' location='there.vm'/> | has no template 'show'",
                "<resource type='velocity' name='view' location='missing.vm'/> | there is no file missing.vm",
                "<valid-finder/> | does not know the element <valid-finder>"
            })
    void refusesCustomFieldTypes(String content, String message) {
        refuses("<customfield-type key='m' class='x.Type'>" + content + "</customfield-type>", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<description/> | needs a <validator-class>",
                "<validator-class>x.NoValidator</validator-class> | x.NoValidator is no Validator",
                "<resource type='velocity' name='input' location='there.vm'/> | has no template 'input'",
                "<resource type='velocity' name='view' location='missing.vm'/> | there is no file missing.vm"
            })
    void refusesValidators(String content, String message) {
        refuses("<workflow-validator key='m' class='x.Factory'>" + content + "</workflow-validator>", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<description key='d'/> | needs a <definition>",
                "<definition><title key='t'/></definition><description key='d'/> | needs a <thumbnail>",
                "<definition><author><email/></author></definition> | does not know the element <email>",
                "<resource type='velocity' name='edit' location='there.vm'/>" + ITEM + " | has no template 'edit'"
            })
    void refusesDashboardItems(String content, String message) {
        refuses("<dashboard-item key='m' configurable='true'>" + content + "</dashboard-item>", message);
    }

    @Test
    void refusesFunctionsWithoutANameOrWithOneThatIsTaken() {
        refuses("<jql-function key='m' class='x.Function'/>", "needs an <fname>");
        enable("<jql-function key='m' class='x.Function'><fname>tree</fname></jql-function>");
        refuses(
                "<jql-function key='n' class='x.Function'><fname>Tree</fname></jql-function>",
                "there is a function Tree already");
    }

    @ParameterizedTest
    @CsvSource({"issue-link-renderer", "customfield-searcher"})
    void refusesTypesThatTheHostDoesNotPlay(String type) {
        refuses("<" + type + " key='m' class='x.Y'/>", "the product does not know this module type");
    }

    @Test
    void takesWhatIsRight() {
        assertThatCode(() -> {
                    enable("<customfield-type key='a' class='x.Type'>"
                            + "<resource type='velocity' name='view' location='there.vm'/><valid-searcher"
                            + " package='com.atlassian.jira.plugin.system.customfieldtypes' key='exacttextsearcher'/>"
                            + "</customfield-type>");
                    enable("<workflow-validator key='b' class='x.Factory'>"
                            + "<validator-class>x.Validator</validator-class></workflow-validator>");
                    enable("<workflow-condition key='c' class='x.Factory'>"
                            + "<condition-class>x.Condition</condition-class></workflow-condition>");
                    enable("<workflow-function key='d' class='x.Factory'><function-class>x.Function</function-class>"
                            + "<orderable>true</orderable><unique>false</unique><deletable>true</deletable>"
                            + "</workflow-function>");
                })
                .doesNotThrowAnyException();
    }

    private void refuses(String module, String message) {
        assertThatExceptionOfType(PluginRefusedException.class)
                .isThrownBy(() -> enable(module))
                .withMessageContaining(message);
    }

    private void enable(String module) {
        String descriptor = "<atlassian-plugin key='test' plugins-version='2'>" + module + "</atlassian-plugin>";
        ModuleElement element = PluginDescriptor.read(
                        new ByteArrayInputStream(descriptor.getBytes(StandardCharsets.UTF_8)))
                .modules()
                .get(0);
        types.typeOf(element).check(element);
        types.handlerOf(element).enable(plugin, element);
    }
}
