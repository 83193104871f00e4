package org.productops.modules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The services without which the plugin does not start at all: the whole of it stays disabled where one is missing. Each is
 * here with the reason why it is there in its product, in both products if it stands in {@code imports}. What is not sure
 * is looked up when it is needed, as the audit log is.
 */
class MandatoryImportsTest {

    private static final String SLACK = "atlassian-slack-integration-server imports it in Jira 11 and in Confluence 10";
    private static final String BOOTSTRAP = "deftdevs/bootstrapi imports it in both products of Platform 8.3";
    private static final String POKER = "codescape/jira-scrum-poker imports it in Jira 11.3";
    private static final String GROOVY =
            "Jira's own, in its API for Jira 11; atlascommunity/jira-plugins-groovy imports it in Jira 8";
    private static final String MYTEAM =
            "Jira's own, in its API for Jira 11; mailru/jira-plugins-mrimsender imports it in earlier versions";
    private static final String FIELD_TYPES =
            "Jira's own, in its API for Jira 11; no plugin has a field type without, as their base classes need it";
    private static final String FORM_TOKENS =
            "part of SAL, which Confluence offers to plugins as a whole; its application links, for one, import it";

    private static final Map<String, String> BOTH = Map.ofEntries(
            entry("com.atlassian.activeobjects.external.ActiveObjects", SLACK),
            entry("com.atlassian.beehive.ClusterLockService", BOOTSTRAP),
            entry("com.atlassian.cache.CacheManager", SLACK),
            entry("com.atlassian.event.api.EventPublisher", SLACK),
            entry("com.atlassian.sal.api.ApplicationProperties", SLACK),
            entry("com.atlassian.sal.api.auth.LoginUriProvider", SLACK),
            entry("com.atlassian.sal.api.message.I18nResolver", SLACK),
            entry("com.atlassian.sal.api.pluginsettings.PluginSettingsFactory", SLACK),
            entry("com.atlassian.sal.api.transaction.TransactionTemplate", SLACK),
            entry("com.atlassian.sal.api.user.UserManager", SLACK),
            entry("com.atlassian.sal.api.websudo.WebSudoManager", SLACK),
            entry(
                    "com.atlassian.scheduler.SchedulerService",
                    "the scheduler of both products, in their own APIs; atlascommunity/jira-plugins-groovy and"
                            + " mailru/jira-plugins-mrimsender import it"),
            entry("com.atlassian.templaterenderer.TemplateRenderer", SLACK),
            entry("com.atlassian.webresource.api.assembler.PageBuilderService", SLACK));

    private static final Map<String, String> JIRA = Map.ofEntries(
            entry(
                    "com.atlassian.jira.avatar.AvatarManager",
                    "Jira's own, in its API for Jira 11; ONLYOFFICE/onlyoffice-jira is made with it in Jira 10"),
            entry("com.atlassian.jira.bc.issue.IssueService", MYTEAM),
            entry("com.atlassian.jira.bc.issue.search.SearchService", SLACK),
            entry("com.atlassian.jira.config.IssueTypeManager", SLACK),
            entry("com.atlassian.jira.config.PriorityManager", MYTEAM),
            entry("com.atlassian.jira.datetime.DateTimeFormatter", POKER),
            entry("com.atlassian.jira.entity.property.JsonEntityPropertyManager", SLACK),
            entry("com.atlassian.jira.issue.CustomFieldManager", POKER),
            entry("com.atlassian.jira.issue.IssueManager", POKER),
            entry("com.atlassian.jira.issue.comments.CommentManager", POKER),
            entry("com.atlassian.jira.issue.customfields.manager.GenericConfigManager", FIELD_TYPES),
            entry("com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister", FIELD_TYPES),
            entry("com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager", MYTEAM),
            entry(
                    "com.atlassian.jira.issue.label.LabelManager",
                    "Jira's own, in its API since 4.2; codescape's app Multiple Subtasks (de.codescape.jira.plugins.multiplesubtasks) imports it"),
            entry("com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager", MYTEAM),
            entry("com.atlassian.jira.issue.index.IssueIndexingService", SLACK),
            entry("com.atlassian.jira.issue.link.IssueLinkManager", GROOVY),
            entry("com.atlassian.jira.issue.link.IssueLinkTypeManager", GROOVY),
            entry("com.atlassian.jira.project.ProjectManager", POKER),
            entry("com.atlassian.jira.search.issue.IssueDocumentSearchService", SLACK),
            entry("com.atlassian.jira.security.JiraAuthenticationContext", POKER),
            entry("com.atlassian.jira.security.PermissionManager", POKER),
            entry("com.atlassian.jira.security.roles.ProjectRoleManager", MYTEAM),
            entry(
                    "com.atlassian.jira.security.xsrf.XsrfTokenGenerator",
                    "Jira's own, which alanmosely/basic-jira-development-panels has from Jira 11.3.10; imported by"
                            + " Foltrex/probable-guide in Jira 8"),
            entry("com.atlassian.jira.timezone.TimeZoneManager", MYTEAM),
            entry("com.atlassian.jira.user.util.UserManager", POKER),
            entry("com.atlassian.jira.workflow.WorkflowManager", SLACK));

    private static final Map<String, String> CONFLUENCE = Map.of(
            "com.atlassian.confluence.api.service.search.CQLSearchService", SLACK,
            "com.atlassian.confluence.pages.PageManager", SLACK,
            "com.atlassian.confluence.security.PermissionManager", SLACK,
            "com.atlassian.confluence.spaces.SpaceManager", SLACK,
            "com.atlassian.confluence.user.UserAccessor", SLACK,
            "com.atlassian.sal.api.message.LocaleResolver",
                    "part of SAL, which Confluence offers to plugins as a whole; its audit log, for one, imports it",
            "com.atlassian.sal.api.timezone.TimeZoneManager", SLACK,
            "com.atlassian.sal.api.xsrf.XsrfTokenAccessor", FORM_TOKENS,
            "com.atlassian.sal.api.xsrf.XsrfTokenValidator", FORM_TOKENS);

    static Stream<Arguments> indexes() {
        return Stream.of(
                Arguments.of("imports", BOTH),
                Arguments.of("imports-jira", JIRA),
                Arguments.of("imports-confluence", CONFLUENCE));
    }

    @ParameterizedTest
    @MethodSource("indexes")
    void everyServiceThatMustBeThereIsSureToBe(String index, Map<String, String> sure) throws IOException {
        Map<String, String> imported = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("target/classes/META-INF/plugin-components", index))) {
            String service = line.replaceFirst("#.*", "");
            imported.put(service, sure.getOrDefault(service, "not known to be in every product that imports it"));
        }

        assertThat(imported).isEqualTo(new TreeMap<>(sure));
    }

    @ParameterizedTest
    @MethodSource("indexes")
    void whatOneProductHasIsImportedThereAlone(String index, Map<String, String> sure) {
        assertThat(sure.keySet())
                .as("services of Jira in %s", index)
                .allMatch(service -> !service.startsWith("com.atlassian.jira.") || index.equals("imports-jira"));
        assertThat(sure.keySet())
                .as("services of Confluence in %s", index)
                .allMatch(service ->
                        !service.startsWith("com.atlassian.confluence.") || index.equals("imports-confluence"));
    }
}
