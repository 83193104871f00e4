package org.productops.feedback.organisation.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationAddress;
import org.productops.feedback.organisation.OrganisationFields;
import org.productops.feedback.organisation.OrganisationLikeness;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.ProposedName;

/** What of the list could be tidied up: names in feedback that are not in it, and organisations that are probably the same. */
final class OrganisationTidyPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/organisation/tidy.vm", View.class);

    private static final int MOST = 100;

    private final OrganisationService organisations;

    OrganisationTidyPage(OrganisationService organisations) {
        this.organisations = organisations;
    }

    record View(Frame frame, List<Crumb> crumbs, Optional<Message> notice, List<Name> names, List<Group> groups) {}

    /**
     * A name that is not in the list.
     *
     * @param meant the organisation that is probably meant; empty if none is like it
     */
    record Name(String name, int count, Optional<Link> meant, String add, String alias) {}

    record Link(String name, String path) {}

    /** Organisations that are probably the same. */
    record Group(Message why, List<Member> members) {}

    /** @param merge where it is merged into the first one, or the first into it */
    record Member(String name, String path, String merge, String into) {}

    @Override
    public PageResult show(PageRequest request) {
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        List.of(OrganisationAddresses.HOME),
                        notice(request.done()),
                        organisations.unknownNames(MOST).stream()
                                .map(OrganisationTidyPage::name)
                                .toList(),
                        organisations.likely(MOST).stream()
                                .map(OrganisationTidyPage::group)
                                .toList()));
    }

    private static Optional<Message> notice(String done) {
        return switch (done) {
            case "added", "alias", "merged" -> Optional.of(Message.of("productops.organisation.tidy." + done));
            default -> Optional.empty();
        };
    }

    private static Name name(ProposedName proposed) {
        return new Name(
                proposed.name(),
                proposed.count(),
                proposed.meant().map(OrganisationTidyPage::link),
                OrganisationAddresses.page(OrganisationAddresses.NEW)
                        .with(OrganisationAddresses.NAME, proposed.name())
                        .toString(),
                OrganisationAddresses.page(OrganisationAddresses.ALIAS)
                        .with(OrganisationAddresses.NAME, proposed.name())
                        .toString());
    }

    private static Link link(Organisation organisation) {
        return new Link(organisation.name(), OrganisationAddress.of(organisation.id()));
    }

    private static Group group(OrganisationLikeness alike) {
        List<Organisation> all = alike.organisations();
        return new Group(
                Message.of(
                        "productops.organisation.tidy.why." + alike.why().name().toLowerCase(Locale.ROOT),
                        alike.shared()),
                all.stream()
                        .map(each -> {
                            Organisation other = all.get(0).id() == each.id() ? all.get(1) : all.get(0);
                            return new Member(
                                    each.name(),
                                    OrganisationAddress.of(each.id()),
                                    OrganisationAddresses.of(each.id(), OrganisationAddresses.MERGE)
                                            .with(OrganisationFields.MERGED_INTO, other.name())
                                            .toString(),
                                    other.name());
                        })
                        .toList());
    }
}
