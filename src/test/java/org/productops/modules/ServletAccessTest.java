package org.productops.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.productops.devhost.web.OpenDoors;

/**
 * Who the products let reach a servlet. One that does not say it is for licensed users alone, so that what a page does for
 * others, such as sending them to the log-in, never happens.
 */
class ServletAccessTest {

    private static final String ANNOTATIONS = "com.atlassian.annotations.security";

    private static final Map<String, Class<? extends Annotation>> ACCESS = Map.ofEntries(
            // The product's administration: it asks for nothing of others, and the services refuse them once more.
            Map.entry("setup-servlet", AdminOnly.class),
            Map.entry("audit-servlet", AdminOnly.class),
            Map.entry("area-import-servlet", AdminOnly.class),
            Map.entry("own-roles-servlet", AdminOnly.class),
            Map.entry("organisation-import-servlet", AdminOnly.class),
            Map.entry("personal-data-servlet", AdminOnly.class),
            Map.entry("area-issues-servlet", AdminOnly.class),
            Map.entry("readiness-search-servlet", AdminOnly.class),
            Map.entry("feedback-search-servlet", AdminOnly.class),
            Map.entry("similar-index-servlet", AdminOnly.class),
            Map.entry("link-servlet", AdminOnly.class),
            Map.entry("checklist-page-servlet", AdminOnly.class),
            Map.entry("checklist-imports-servlet", AdminOnly.class),
            Map.entry("checklist-readings-servlet", AdminOnly.class),
            Map.entry("simplify-servlet", AdminOnly.class),
            Map.entry("intake-servlet", AdminOnly.class),
            Map.entry("feedback-import-servlet", AdminOnly.class),
            // A hint for those who have just installed the plugin, without anything to guard or to log in for.
            Map.entry("start-servlet", LicensedOnly.class),
            // A file for those who read the library.
            Map.entry("area-export-servlet", LicensedOnly.class),
            Map.entry("glossary-import-servlet", LicensedOnly.class),
            Map.entry("glossary-export-servlet", AnonymousSiteAccess.class),
            Map.entry("organisation-export-servlet", LicensedOnly.class),
            // Owners and maintainers, most of whom do not administer Jira, come by an address that somebody gave them,
            // and are sent to the log-in.
            Map.entry("area-servlet", AnonymousSiteAccess.class),
            Map.entry("area-library-servlet", AnonymousSiteAccess.class),
            // From a mail, to the log-in and back.
            Map.entry("area-review-servlet", AnonymousSiteAccess.class),
            Map.entry("notification-servlet", AnonymousSiteAccess.class),
            Map.entry("feedback-export-servlet", LicensedOnly.class),
            Map.entry("inbox-servlet", LicensedOnly.class),
            Map.entry("my-items-servlet", LicensedOnly.class),
            Map.entry("mapping-servlet", AnonymousSiteAccess.class),
            Map.entry("rule-servlet", AnonymousSiteAccess.class),
            Map.entry("coverage-servlet", AnonymousSiteAccess.class),
            Map.entry("release-servlet", AnonymousSiteAccess.class),
            Map.entry("launch-tier-servlet", AnonymousSiteAccess.class),
            // From a bulk change whose session has ended in the meantime, to the log-in and back.
            Map.entry("refusal-servlet", AnonymousSiteAccess.class),
            Map.entry("outcome-servlet", AnonymousSiteAccess.class),
            // From an issue whose session has ended in the meantime, to the log-in and back.
            Map.entry("feedback-servlet", AnonymousSiteAccess.class),
            // By an address that somebody gave, to the log-in and back.
            Map.entry("organisation-servlet", AnonymousSiteAccess.class),
            Map.entry("add-feedback-servlet", AnonymousSiteAccess.class),
            Map.entry("turn-into-feedback-servlet", AnonymousSiteAccess.class),
            // By addresses that somebody gave them, to the log-in and back.
            Map.entry("answer-servlet", AnonymousSiteAccess.class),
            Map.entry("loop-servlet", AnonymousSiteAccess.class),
            Map.entry("voice-servlet", AnonymousSiteAccess.class),
            // From a mail, to the log-in and back.
            Map.entry("override-servlet", AnonymousSiteAccess.class),
            // By addresses that somebody gave them, to the log-in and back.
            Map.entry("portal-servlet", AnonymousSiteAccess.class),
            Map.entry("give-feedback-servlet", AnonymousSiteAccess.class),
            Map.entry("my-feedback-servlet", AnonymousSiteAccess.class),
            Map.entry("capture-servlet", AnonymousSiteAccess.class),
            // As public as the space.
            Map.entry("glossary-page-servlet", AnonymousSiteAccess.class),
            // Each sees those that they may see.
            Map.entry("glossaries-servlet", AnonymousSiteAccess.class));

    @Test
    void everyServletSaysWhoMayReachIt() {
        Map<String, List<Class<?>>> declared = Descriptor.ofPlugin().modules("servlet").stream()
                .collect(Collectors.toMap(Descriptor.Module::key, servlet -> access(servlet.type())));

        assertThat(declared.keySet()).containsExactlyInAnyOrderElementsOf(ACCESS.keySet());
        assertThat(declared)
                .allSatisfy((key, annotations) -> assertThat(annotations).containsExactly(ACCESS.get(key)));
    }

    /** The host does not start otherwise: its list is what a reviewer sees change. */
    @Test
    void whatIsOpenToEverybodyIsInTheHostsList() {
        assertThat(Descriptor.ofPlugin().modules("servlet"))
                .filteredOn(servlet -> ACCESS.get(servlet.key()) == AnonymousSiteAccess.class)
                .isNotEmpty()
                .allSatisfy(servlet -> assertThat(OpenDoors.ofHost().names())
                        .contains(servlet.type().getName()));
    }

    /** On the class itself: those of the classes above it do not count. */
    private static List<Class<?>> access(Class<?> servlet) {
        return Arrays.stream(servlet.getDeclaredAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.getPackageName().equals(ANNOTATIONS))
                .<Class<?>>map(type -> type)
                .toList();
    }
}
