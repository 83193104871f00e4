package org.productops.area.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.Ownership;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.Role;
import org.productops.area.watch.AreaWatchService;
import org.productops.area.watch.WatchAddress;
import org.productops.common.mail.MailAddresses;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.user.Standing;
import org.productops.common.web.Address;

/** Where people go from an issue to those who own its area, and to what else belongs to the area. */
@JiraComponent
public class AreaPanelLinks {

    private final ProductAreaField field;
    private final People people;
    private final MailAddresses addresses;
    private final AreaWatchService watches;

    @Inject
    public AreaPanelLinks(ProductAreaField field, People people, MailAddresses addresses, AreaWatchService watches) {
        this.field = field;
        this.people = people;
        this.addresses = addresses;
        this.watches = watches;
    }

    /**
     * The links, from the context path on but for the mail address.
     *
     * @param ask Jira's form for a new issue of this area for its owner; empty if nobody is there to be asked
     * @param mail the address of the accountable owner, if the reader may see it
     * @param watch where the reader is asked whether to watch the area, or to stop; empty for anonymous ones
     * @param watching whether the reader watches it
     * @param issues the search for the issues of the area and of those below it
     */
    record Links(
            Optional<String> ask, Optional<String> mail, Optional<String> watch, boolean watching, String issues) {}

    Links of(Issue issue, Ownership ownership) {
        Area area = ownership.area();
        boolean known = people.currentUserKey().isPresent();
        List<NamedHolder> owners = ownership
                .role(Role.OWNER)
                .map(held -> held.holders().stream()
                        .filter(owner -> owner.standing() == Standing.ACTIVE)
                        .toList())
                .orElse(List.of());
        Optional<Person> accountable = owners.stream().findFirst().flatMap(NamedHolder::person);
        String fieldId = field.find().map(each -> each.getId()).orElse("");
        boolean watching = known && watches.isWatching(area.key());
        boolean askable = known && !owners.isEmpty() && !area.archived() && !issue.isSubTask();
        return new Links(
                askable ? Optional.of(ask(issue, fieldId, area, accountable)) : Optional.empty(),
                accountable.flatMap(person -> addresses.shown(person.key())),
                known ? Optional.of(watch(issue, area, watching)) : Optional.empty(),
                watching,
                issues(fieldId, area));
    }

    private static String watch(Issue issue, Area area, boolean watching) {
        String question = watching ? WatchAddress.stop(area.key()) : WatchAddress.watch(area.key());
        return Address.of(question).with(AreaAddress.ISSUE, issue.getKey()).toString();
    }

    private static String ask(Issue issue, String fieldId, Area area, Optional<Person> assignee) {
        return Address.of("/secure/CreateIssueDetails!init.jspa")
                .with("pid", String.valueOf(issue.getProjectId()))
                .with("issuetype", String.valueOf(issue.getIssueTypeId()))
                .with(fieldId, area.key())
                .with("assignee", assignee.map(Person::name).orElse(""))
                .toString();
    }

    private static String issues(String fieldId, Area area) {
        String clause = fieldId.replaceFirst("^customfield_(\\d+)$", "cf[$1]");
        return Address.of("/issues/")
                .with("jql", clause + " in productAreaTree(\"" + area.key() + "\")")
                .toString();
    }
}
