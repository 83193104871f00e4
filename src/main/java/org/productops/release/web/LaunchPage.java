package org.productops.release.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.release.LaunchItem;
import org.productops.release.LaunchService;
import org.productops.release.LaunchTier;
import org.productops.release.LaunchTierService;
import org.productops.release.Release;
import org.productops.release.ReleaseBrief;
import org.productops.release.ReleaseFields;
import org.productops.release.ReleaseRights;
import org.productops.release.ReleaseService;
import org.productops.release.ReleaseSide;

/** The launch of a release: how large it is, and what is to be done for it. */
final class LaunchPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("release/launch.vm", View.class);

    private final ReleaseService releases;
    private final LaunchService launches;
    private final LaunchTierService tiers;
    private final ReleaseHead head;
    private final People people;
    private final ProductDates dates;
    private final long id;

    LaunchPage(
            ReleaseService releases,
            LaunchService launches,
            LaunchTierService tiers,
            ReleaseHead head,
            People people,
            ProductDates dates,
            long id) {
        this.releases = releases;
        this.launches = launches;
        this.tiers = tiers;
        this.head = head;
        this.people = people;
        this.dates = dates;
        this.id = id;
    }

    record View(
            Frame frame,
            PageToken token,
            Message title,
            String here,
            long version,
            String headHtml,
            boolean editable,
            List<TierView> tiers,
            boolean chosen,
            List<Confirmation> confirmations,
            Optional<Message> tooLate,
            String about,
            Message progress,
            int done,
            int total,
            List<ItemRow> items,
            String add) {}

    /** A tier that can be chosen. */
    record TierView(int number, Message name, String about, Message takes, boolean chosen) {}

    /** That a side agrees to the tier. */
    record Confirmation(String side, Message title, Optional<Message> confirmed, boolean may) {}

    /**
     * Something to be done.
     *
     * @param due when; empty if nobody knows
     * @param overdue whether that is over, and it is open
     */
    record ItemRow(
            long id,
            String text,
            String help,
            Message side,
            Optional<String> owner,
            Optional<String> due,
            boolean overdue,
            Optional<Message> done,
            boolean tickable,
            String edit,
            boolean first,
            boolean last) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, Optional.empty());
    }

    @Override
    public PageResult submit(PageRequest request) {
        String action = request.text("do");
        long item = request.id("item").orElse(0L);
        try {
            switch (action) {
                case "tier" ->
                    launches.chooseTier(
                            id,
                            request.id("version").orElse(0L),
                            request.id(ReleaseFields.TIER).orElse(0L));
                case "confirm-product" -> launches.confirmTier(id, ReleaseSide.PRODUCT);
                case "confirm-marketing" -> launches.confirmTier(id, ReleaseSide.MARKETING);
                case "tick" -> launches.tick(id, item, true);
                case "untick" -> launches.tick(id, item, false);
                case "take" -> launches.take(id, item);
                case "up" -> launches.move(id, item, true);
                case "down" -> launches.move(id, item, false);
                case "remove" -> launches.remove(id, item);
                default -> {
                    return PageResult.go(here());
                }
            }
        } catch (InvalidException | BusyException | ConflictException | NotFoundException e) {
            return page(HttpStatus.of(e), request, Optional.of(e));
        }
        return PageResult.go(
                ReleaseAddresses.of(id, ReleaseAddresses.LAUNCH).done(action).toString()
                        + (item == 0 ? "" : "#productops-launch-" + item));
    }

    private String here() {
        return ReleaseAddresses.of(id, ReleaseAddresses.LAUNCH).toString();
    }

    private PageResult page(int status, PageRequest request, Optional<ProductOpsException> error) {
        ReleaseBrief brief = releases.get(id);
        Release release = brief.release();
        ReleaseRights rights = releases.rights(release);
        List<LaunchItem> items = launches.items(id);
        List<LaunchTier> all = tiers.all();
        PersonNames persons = new PersonNames(people);
        int done = (int) items.stream().filter(item -> item.done().isPresent()).count();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        ReleaseHead.title(brief),
                        here(),
                        release.version(),
                        head.html(
                                brief,
                                rights,
                                ReleaseAddresses.LAUNCH,
                                notice(request.done()),
                                error.map(ProductOpsException::text)),
                        rights.edit(),
                        all.stream().map(tier -> tier(tier, release)).toList(),
                        release.tier().isChosen(),
                        Arrays.stream(ReleaseSide.values())
                                .map(side -> new Confirmation(
                                        side.id(),
                                        Message.of("productops.release.side." + side.id()),
                                        release.tier()
                                                .of(side)
                                                .map(word -> Message.of(
                                                        "productops.release.word",
                                                        persons.of(word.by()),
                                                        dates.moment(word.at()))),
                                        rights.speaks(side)))
                                .toList(),
                        tooLate(brief, all),
                        all.stream()
                                .filter(tier -> tier.number() == release.tier().tier())
                                .map(LaunchTier::about)
                                .findFirst()
                                .orElse(""),
                        Message.of("productops.release.launch.progress", done, items.size()),
                        done,
                        items.size(),
                        items.stream()
                                .map(item -> row(item, brief, items, persons))
                                .toList(),
                        ReleaseAddresses.item(id, ReleaseAddresses.NEW).toString()));
    }

    private static Optional<Message> notice(String done) {
        return switch (done) {
            case "tier", "confirm-product", "confirm-marketing", "tick", "untick", "take", "remove", "added", "saved" ->
                Optional.of(Message.of("productops.release.launch.done." + done));
            default -> Optional.empty();
        };
    }

    private static TierView tier(LaunchTier tier, Release release) {
        return new TierView(
                tier.number(),
                Message.of("productops.release.tier.name", tier.number()),
                tier.about(),
                Message.of("productops.release.tier.takes", tier.items().size(), tier.leadDays()),
                release.tier().tier() == tier.number());
    }

    /** Why it should have begun already. */
    private Optional<Message> tooLate(ReleaseBrief brief, List<LaunchTier> all) {
        if (brief.isOut()) {
            return Optional.empty();
        }
        long left = brief.daysLeft(head.today()).orElse(Long.MAX_VALUE);
        return all.stream()
                .filter(tier -> tier.number() == brief.release().tier().tier() && left < tier.leadDays())
                .filter(tier -> brief.openItems() > 0)
                .map(tier -> Message.of(
                        "productops.release.launch.too-late", tier.number(), tier.leadDays(), Math.max(0, left)))
                .findFirst();
    }

    private ItemRow row(LaunchItem item, ReleaseBrief brief, List<LaunchItem> items, PersonNames persons) {
        Optional<LocalDate> due = brief.date().map(item::dueOn);
        boolean open = item.done().isEmpty();
        return new ItemRow(
                item.id(),
                item.task().text(),
                item.task().help(),
                Message.of("productops.release.side." + item.task().side().id()),
                item.ownerKey().map(persons::of),
                due.map(dates::day),
                open && due.filter(head.today()::isAfter).isPresent(),
                item.done()
                        .map(word ->
                                Message.of("productops.release.word", persons.of(word.by()), dates.moment(word.at()))),
                launches.mayTick(brief.release(), item),
                ReleaseAddresses.item(id, String.valueOf(item.id())).toString(),
                items.get(0).equals(item),
                items.get(items.size() - 1).equals(item));
    }
}
