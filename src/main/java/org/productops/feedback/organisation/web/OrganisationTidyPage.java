package org.productops.feedback.organisation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.BusyException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationAddress;
import org.productops.feedback.organisation.OrganisationDraft;
import org.productops.feedback.organisation.OrganisationFields;
import org.productops.feedback.organisation.OrganisationLikeness;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.OrganisationTidyService;
import org.productops.feedback.organisation.ProposedName;

/** What of the list could be tidied up: names in feedback that are not in it, and organisations that are probably the same. */
final class OrganisationTidyPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/organisation/tidy.vm", View.class);

    private static final int MOST = 100;

    /** The parameters with the numbers of organisations, with commas between them. */
    private static final String WRITTEN = "written";

    private static final String MEANT = "meant";
    private static final String APART = "apart";

    private static final String AGAIN = "again";

    /** What is to be done with all names that are chosen. */
    private static final String SEVERAL = "several";

    private static final String ADD = "add";
    private static final String CHOSEN = "chosen";
    private static final String ALL = "all";
    private static final String COUNT = "count";

    private final OrganisationTidyService organisations;
    private final OrganisationService list;

    OrganisationTidyPage(OrganisationTidyService organisations, OrganisationService list) {
        this.organisations = organisations;
        this.list = list;
    }

    /** @param all where all names are chosen */
    record View(
            Frame frame,
            PageToken token,
            String here,
            List<Crumb> crumbs,
            Optional<Message> notice,
            Optional<Message> error,
            String all,
            List<Name> names,
            List<Group> groups,
            List<Apart> apart) {}

    /**
     * Two of which somebody said that they are different.
     *
     * @param ids what is sent to take that back
     */
    record Apart(Link one, Link other, String ids) {}

    /**
     * A name that is not in the list.
     *
     * @param meant the organisation that is probably meant; empty if none is like it
     * @param chosen whether it is, for what is done with several
     */
    record Name(String name, int count, Optional<Link> meant, boolean chosen, String add, String alias) {}

    record Link(String name, String path) {}

    /**
     * Organisations that are probably the same.
     *
     * @param ids what is sent to say that they are different
     * @param names all of them
     */
    record Group(Message why, List<Member> members, String ids, String names) {}

    /** @param merge where it is merged into the first one, or the first into it */
    record Member(String name, String path, String merge, String into) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, Optional.empty());
    }

    /** Makes a name another one of what is proposed; keeps that some are different, or forgets it. */
    @Override
    public PageResult submit(PageRequest request) {
        Address here = OrganisationAddresses.page(OrganisationAddresses.TIDY);
        List<Long> apart = ids(request.text(APART));
        List<Long> again = ids(request.text(AGAIN));
        String written = request.raw(WRITTEN).strip();
        String several = request.text(SEVERAL);
        try {
            if (!several.isEmpty()) {
                int done = several(several, request.texts(CHOSEN));
                return PageResult.go(here.with(COUNT, String.valueOf(done))
                        .done("several-" + several)
                        .toString());
            }
            if (!written.isEmpty()) {
                list.addAlias(written, request.text(MEANT));
                return PageResult.go(here.done("alias").toString());
            }
            if (again.size() == 2) {
                organisations.proposeAgain(again.get(0), again.get(1));
                return PageResult.go(here.done("again").toString());
            }
            organisations.tellApart(apart);
            return PageResult.go(here.done("apart").toString());
        } catch (InvalidException | BusyException e) {
            return page(HttpStatus.of(e), request, Optional.of(e.text()));
        }
    }

    /** What somebody else has done meanwhile is done already. */
    private int several(String what, List<String> chosen) {
        int done = 0;
        for (ProposedName each : organisations.unknownNames(MOST)) {
            if (chosen.contains(each.name())) {
                if (what.equals(ADD)) {
                    list.create(OrganisationDraft.named(each.name()));
                    done++;
                } else if (each.meant().isPresent()) {
                    list.addAlias(each.name(), each.meant().get().name());
                    done++;
                }
            }
        }
        if (done == 0) {
            throw InvalidException.general(Message.of(
                    what.equals(ADD)
                            ? "productops.organisation.tidy.several.none"
                            : "productops.organisation.tidy.several.none-meant"));
        }
        return done;
    }

    private static List<Long> ids(String text) {
        return Arrays.stream(text.split(","))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    private PageResult page(int status, PageRequest request, Optional<Message> error) {
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        OrganisationAddresses.page(OrganisationAddresses.TIDY).toString(),
                        List.of(OrganisationAddresses.HOME),
                        notice(request),
                        error,
                        OrganisationAddresses.page(OrganisationAddresses.TIDY)
                                .with(ALL, "true")
                                .toString(),
                        organisations.unknownNames(MOST).stream()
                                .map(each -> name(
                                        each,
                                        request.checked(ALL)
                                                || request.texts(CHOSEN).contains(each.name())))
                                .toList(),
                        organisations.likely(MOST).stream()
                                .map(OrganisationTidyPage::group)
                                .toList(),
                        organisations.different(MOST).stream()
                                .map(both -> new Apart(
                                        link(both.get(0)),
                                        link(both.get(1)),
                                        both.get(0).id() + "," + both.get(1).id()))
                                .toList()));
    }

    private static Optional<Message> notice(PageRequest request) {
        String done = request.done();
        return switch (done) {
            case "several-add" ->
                Optional.of(Message.of("productops.organisation.tidy.several-add", request.text(COUNT)));
            case "several-meant" ->
                Optional.of(Message.of("productops.organisation.tidy.several-meant", request.text(COUNT)));
            case "added", "alias", "merged", "apart", "again" ->
                Optional.of(Message.of("productops.organisation.tidy." + done));
            default -> Optional.empty();
        };
    }

    private static Name name(ProposedName proposed, boolean chosen) {
        return new Name(
                proposed.name(),
                proposed.count(),
                proposed.meant().map(OrganisationTidyPage::link),
                chosen,
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
                        .toList(),
                all.stream().map(each -> String.valueOf(each.id())).collect(Collectors.joining(",")),
                all.stream().map(Organisation::name).collect(Collectors.joining(", ")));
    }
}
