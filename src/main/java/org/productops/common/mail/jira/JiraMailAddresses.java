package org.productops.common.mail.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.jira.JiraAddressVisibility;
import org.productops.common.mail.MailAddresses;
import org.productops.common.user.People;

/** Shows addresses as Jira's setting for their visibility has it; those that it would mask are not shown at all. */
@JiraComponent
public final class JiraMailAddresses implements MailAddresses {

    private final UserManager users;
    private final People people;
    private final JiraAddressVisibility visibility =
            new JiraAddressVisibility("Mail addresses of owners are not shown.");

    /** @param users under a name of its own: what both products share has a service of this name, too */
    @Inject
    public JiraMailAddresses(@JiraImport("jiraUserManager") UserManager users, People people) {
        this.users = users;
        this.people = people;
    }

    @Override
    public Optional<String> shown(String userKey) {
        boolean shown = visibility.isFor(people.currentUserKey().isPresent());
        return Optional.ofNullable(shown ? users.getUserByKey(userKey) : null)
                .filter(ApplicationUser::isActive)
                .map(ApplicationUser::getEmailAddress)
                .filter(address -> !address.isBlank());
    }
}
