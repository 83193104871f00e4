package org.productops.common.link;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.link.LinkView.CopyView;
import org.productops.common.settings.Settings;
import org.productops.common.user.People;
import org.productops.common.user.Person;

/** What administrators do with the copies of what the other product has. */
@Named
public class LinkService {

    private final List<CopyLibrary<?>> libraries;
    private final LinkedProduct link;
    private final CopyRefresh refresh;
    private final Settings settings;
    private final Access access;
    private final People people;
    private final AuditLog audit;

    /** @param libraries a product may have none */
    @Inject
    public LinkService(
            Optional<List<CopyLibrary<?>>> libraries,
            LinkedProduct link,
            CopyRefresh refresh,
            Settings settings,
            Access access,
            People people,
            AuditLog audit) {
        this.libraries = libraries.orElse(List.of());
        this.link = link;
        this.refresh = refresh;
        this.settings = settings;
        this.access = access;
        this.people = people;
        this.audit = audit;
    }

    /**
     * How current the copies are.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public LinkView view() {
        return view(access.requireAdministrator(), Optional.empty());
    }

    /**
     * Asks the other product now, and waits for its answer.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public LinkView refresh() {
        String user = access.requireAdministrator();
        List<LinkProblem> problems = new ArrayList<>();
        libraries.forEach(library -> refresh.refresh(library).ifPresent(problems::add));
        return view(user, problems.stream().findFirst());
    }

    /**
     * Lets the other product be asked in the caller's name from now on, and asks it at once.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public LinkView askAsMe() {
        String user = access.requireAdministrator();
        name(user, user);
        return refresh();
    }

    /**
     * Lets the other product be asked in nobody's name from now on. The copies stay as they are, with their dates.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public LinkView stopAsking() {
        String user = access.requireAdministrator();
        name(user, "");
        return view(user, Optional.empty());
    }

    private void name(String user, String asker) {
        String before = CopyRefresh.asker(settings).orElse("");
        if (!before.equals(asker)) {
            settings.keep(CopyRefresh.ASKER, asker);
            audit.record(AuditEntry.configuration(
                    user,
                    "productops.common.link.audit.asker",
                    CopyRefresh.ASKER,
                    FieldChange.between(Map.of("user", before), Map.of("user", asker))));
        }
    }

    private LinkView view(String user, Optional<LinkProblem> problem) {
        Optional<String> asker = CopyRefresh.asker(settings);
        boolean isMe = asker.filter(user::equals).isPresent();
        return new LinkView(
                link.name(),
                asker.map(key -> people.findByKey(key).map(Person::displayName).orElse(key)),
                isMe,
                // Who follows it allows it in their own name.
                problem.flatMap(LinkProblem::authorisation).filter(address -> isMe),
                libraries.stream()
                        .map(library -> new CopyView(
                                library.name(),
                                library.count(),
                                library.parts(),
                                library.copy().state()))
                        .toList());
    }
}
