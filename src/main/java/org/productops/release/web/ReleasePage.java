package org.productops.release.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.Holder;
import org.productops.common.error.BusyException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.release.LaunchDecision;
import org.productops.release.LaunchDecisionDraft;
import org.productops.release.OpenThen;
import org.productops.release.Release;
import org.productops.release.ReleaseBrief;
import org.productops.release.ReleaseFields;
import org.productops.release.ReleaseRights;
import org.productops.release.ReleaseService;
import org.productops.release.ReleaseSide;
import org.productops.release.ReleaseVersion;
import org.productops.release.ReleaseWordService;
import org.productops.release.SignOff;
import org.productops.release.Word;
import org.productops.release.progress.BurnUpPicture;
import org.productops.release.progress.KeptState;
import org.productops.release.progress.OpenBy;
import org.productops.release.progress.OpenCount;
import org.productops.release.progress.ReleaseCourse;
import org.productops.release.progress.ReleaseDay;
import org.productops.release.progress.ReleaseProgress;
import org.productops.release.progress.ReleaseProgressService;
import org.productops.release.progress.SinceReopened;

/** How a release stands: figures, what is open, who stands for it, and whether it goes out. */
final class ReleasePage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("release/overview.vm", View.class);

    private static final String SIGN = "sign-";
    private static final String REVOKE = "revoke-";
    private static final String DECIDE = "decide";

    private final ReleaseService releases;
    private final ReleaseWordService words;
    private final ReleaseProgressService progress;
    private final ReleaseHead head;
    private final ReleaseNames names;
    private final People people;
    private final ProductDates dates;
    private final long id;

    ReleasePage(
            ReleaseService releases,
            ReleaseWordService words,
            ReleaseProgressService progress,
            ReleaseHead head,
            ReleaseNames names,
            People people,
            ProductDates dates,
            long id) {
        this.releases = releases;
        this.words = words;
        this.progress = progress;
        this.head = head;
        this.names = names;
        this.people = people;
        this.dates = dates;
        this.id = id;
    }

    record View(
            Frame frame,
            PageToken token,
            Message title,
            String here,
            String headHtml,
            List<KeptRow> kept,
            boolean frozen,
            boolean begun,
            Optional<Message> scope,
            Figures figures,
            List<SideView> sides,
            Optional<DecisionView> decision,
            List<DecisionView> earlier,
            boolean mayDecide,
            List<Message> openNow,
            String typedReason,
            List<CountTable> open,
            Optional<BurnUp> burnUp,
            List<DayRow> days) {}

    /**
     * What was kept of a version.
     *
     * @param reopened that it was reopened since
     * @param since what is other now
     * @param page its issues as they were
     */
    record KeptRow(Message text, List<Message> open, Optional<Message> reopened, List<Message> since, String page) {}

    /**
     * The large figures.
     *
     * @param issues of how many issues they are
     * @param hidden that there are issues that the reader may not see
     */
    record Figures(
            int ready,
            int issues,
            int mandatoryOpen,
            int launchOpen,
            int overridden,
            int late,
            Optional<Message> hidden,
            String issuesPage,
            String mandatoryPage,
            String launchPage,
            String overriddenPage,
            String latePage) {}

    /**
     * One who answers for the release.
     *
     * @param signed the sign-off that holds
     * @param may whether the reader speaks for the side
     * @param then what was open when it was given
     * @param openNow what is open as long as it is not
     * @param past earlier ones that were taken back
     */
    record SideView(
            String id,
            Message title,
            Message claim,
            Message who,
            Optional<Message> signed,
            String note,
            List<Message> then,
            List<Message> openNow,
            boolean may,
            List<Message> past) {}

    /**
     * A decision.
     *
     * @param then what was open
     * @param anew that it is asked for anew, as the release was reopened since
     */
    record DecisionView(boolean go, Message made, String reason, List<Message> then, Optional<Message> anew) {}

    /** Figures of one kind. */
    record CountTable(String id, Message title, Message column, List<ReleaseNames.CountRow> rows) {}

    /** The picture. */
    record BurnUp(
            String scope,
            String ready,
            String area,
            int most,
            String first,
            String last,
            int width,
            int height,
            Message text) {}

    record DayRow(String day, int issues, int resolved, int ready, int mandatoryOpen) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, Optional.empty());
    }

    @Override
    public PageResult submit(PageRequest request) {
        String action = request.text("do");
        try {
            if (action.startsWith(SIGN)) {
                words.signOff(id, side(action.substring(SIGN.length())), request.raw(ReleaseFields.NOTE));
                return PageResult.go(ReleaseAddresses.of(id).done("signed").toString());
            }
            if (action.startsWith(REVOKE)) {
                words.revoke(id, side(action.substring(REVOKE.length())));
                return PageResult.go(ReleaseAddresses.of(id).done("revoked").toString());
            }
            if (action.equals(DECIDE)) {
                words.decide(
                        id, new LaunchDecisionDraft(request.text(ReleaseFields.GO), request.raw(ReleaseFields.REASON)));
                return PageResult.go(ReleaseAddresses.of(id).done("decided").toString());
            }
        } catch (InvalidException | BusyException e) {
            return page(HttpStatus.of(e), request, Optional.of(e));
        }
        return PageResult.go(ReleaseAddresses.of(id).toString());
    }

    private static ReleaseSide side(String text) {
        return ReleaseSide.find(text)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.release.error.side", text)));
    }

    private PageResult page(int status, PageRequest request, Optional<ProductOpsException> error) {
        ReleaseCourse course = progress.course(id);
        ReleaseProgress now = course.progress();
        ReleaseBrief brief = now.brief();
        ReleaseRights rights = releases.rights(brief.release());
        List<ReleaseDay> days = course.days();
        PersonNames persons = new PersonNames(people);
        OpenThen openNow = openNow(now, days);
        Optional<LaunchDecision> decision = brief.decision();
        List<LaunchDecision> earlier = new ArrayList<>(brief.decisions());
        decision.ifPresent(earlier::remove);
        Collections.reverse(earlier);
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        ReleaseHead.title(brief),
                        ReleaseAddresses.of(id).toString(),
                        head.html(brief, rights, "", notice(request.done()), error.map(ReleasePage::said)),
                        now.kept().stream()
                                .map(state -> kept(course, state, persons))
                                .toList(),
                        now.isFrozen(),
                        brief.release().isBegun(),
                        scope(brief.release()),
                        figures(now),
                        Arrays.stream(ReleaseSide.values())
                                .map(side -> side(now, side, openNow, rights, persons))
                                .toList(),
                        decision.map(made -> decision(made, persons)),
                        earlier.stream().map(made -> decision(made, persons)).toList(),
                        rights.edit(),
                        now(openNow, true),
                        request.raw(ReleaseFields.REASON),
                        open(now, persons),
                        BurnUpPicture.of(days, brief.date()).map(picture -> burnUp(picture, days)),
                        days.stream().map(this::day).toList()));
    }

    private static Message said(ProductOpsException error) {
        return error.errors().fields().values().stream().findFirst().orElseGet(error::text);
    }

    private static Optional<Message> notice(String done) {
        return switch (done) {
            case "created", "saved", "signed", "revoked", "decided" ->
                Optional.of(Message.of("productops.release.done." + done));
            default -> Optional.empty();
        };
    }

    private KeptRow kept(ReleaseCourse course, KeptState state, PersonNames persons) {
        ReleaseBrief brief = course.progress().brief();
        String version = brief.versions().stream()
                .filter(each -> each.place().versionId() == state.versionId())
                .map(ReleaseVersion::fullName)
                .findFirst()
                .orElseGet(() -> brief.release().versions().stream()
                                .filter(place -> place.versionId() == state.versionId())
                                .allMatch(releases::maySee)
                        ? brief.release().name()
                        : names.hiddenVersion());
        List<Message> open = new ArrayList<>();
        if (state.mandatoryOpen() > 0) {
            open.add(Message.of(
                    "productops.release.kept.mandatory", state.mandatoryOpen(), state.notReady(), state.issues()));
        }
        if (state.launchOpen() > 0) {
            open.add(Message.of("productops.release.kept.launch", state.launchOpen()));
        }
        Arrays.stream(ReleaseSide.values())
                .filter(side -> state.isPlanned() && !state.signed().contains(side))
                .forEach(side -> open.add(Message.of("productops.release.kept.unsigned." + side.id())));
        String at = dates.moment(state.at());
        return new KeptRow(
                state.by()
                        .map(user -> Message.of("productops.release.kept.by", version, at, persons.of(user)))
                        .orElseGet(() -> Message.of("productops.release.kept.at", version, at)),
                open,
                state.reopened().map(word -> reopened(word, persons)),
                course.since().stream()
                        .filter(since -> since.stateId() == state.id())
                        .findFirst()
                        .map(ReleasePage::since)
                        .orElse(List.of()),
                ReleaseAddresses.kept(id, state.id()).toString());
    }

    private Message reopened(Word word, PersonNames persons) {
        String at = dates.moment(word.at());
        return word.by().isEmpty()
                ? Message.of("productops.release.kept.reopened", at)
                : Message.of("productops.release.kept.reopened-by", at, persons.of(word.by()));
    }

    private static List<Message> since(SinceReopened since) {
        if (since.isNone()) {
            return List.of(Message.of("productops.release.since.nothing"));
        }
        List<Message> changes = new ArrayList<>();
        count(changes, "productops.release.since.added", since.added());
        count(changes, "productops.release.since.removed", since.removed());
        count(changes, "productops.release.since.ready", since.becameReady());
        count(changes, "productops.release.since.not-ready", since.lostReady());
        changes.add(Message.of("productops.release.since.mandatory", since.mandatoryNow(), since.mandatoryThen()));
        return changes;
    }

    private static void count(List<Message> lines, String key, int count) {
        if (count > 0) {
            lines.add(Message.of(key, count));
        }
    }

    /** From when on issues of a version by itself are added late. */
    private Optional<Message> scope(Release release) {
        return release.isBegun()
                ? Optional.empty()
                : Optional.of(release.scopeFixed()
                        .map(day -> Message.of("productops.release.alone.scope", dates.day(day)))
                        .orElseGet(() -> Message.of("productops.release.alone.no-scope")));
    }

    private Figures figures(ReleaseProgress now) {
        return new Figures(
                now.ready(),
                now.lines().size(),
                now.mandatoryOpen(),
                now.brief().openItems(),
                now.overridden(),
                now.late(),
                now.hidden() > 0
                        ? Optional.of(Message.of("productops.release.overview.hidden", now.hidden()))
                        : Optional.empty(),
                issues("").toString(),
                issues(ReleaseIssuesPage.MANDATORY).toString(),
                ReleaseAddresses.of(id, ReleaseAddresses.LAUNCH).toString(),
                issues(ReleaseIssuesPage.OVERRIDDEN).toString(),
                issues(ReleaseIssuesPage.LATE).toString());
    }

    private Address issues(String shown) {
        return ReleaseAddresses.of(id, ReleaseAddresses.ISSUES).with(ReleaseIssuesPage.SHOW, shown);
    }

    private SideView side(
            ReleaseProgress now, ReleaseSide side, OpenThen openNow, ReleaseRights rights, PersonNames persons) {
        ReleaseBrief brief = now.brief();
        Optional<SignOff> signed = brief.signOff(side);
        return new SideView(
                side.id(),
                Message.of("productops.release.side." + side.id()),
                Message.of("productops.release.claim." + side.id()),
                who(brief.release().team(side), persons),
                signed.map(signOff -> Message.of(
                        "productops.release.word",
                        persons.of(signOff.given().by()),
                        dates.moment(signOff.given().at()))),
                signed.map(SignOff::note).orElse(""),
                signed.flatMap(SignOff::open).map(open -> then(open, false)).orElse(List.of()),
                signed.isPresent() ? List.of() : now(openNow, false),
                rights.speaks(side),
                brief.signOffs().stream()
                        .filter(signOff -> signOff.side() == side)
                        .flatMap(signOff ->
                                signOff.revoked().stream().map(word -> takenBack(now, signOff, word, persons)))
                        .toList());
    }

    /** Who reopens a version takes back what was said about it, without having anything against it. */
    private Message takenBack(ReleaseProgress now, SignOff signOff, Word word, PersonNames persons) {
        String by = persons.of(signOff.given().by());
        String at = dates.moment(signOff.given().at());
        boolean isReopened = now.kept().stream()
                .flatMap(state -> state.reopened().stream())
                .anyMatch(reopened -> reopened.at().equals(word.at()));
        return isReopened
                ? Message.of("productops.release.said-before", by, at, dates.moment(word.at()))
                : Message.of("productops.release.taken-back", by, at, persons.of(word.by()), dates.moment(word.at()));
    }

    /** The last day has the figures of all issues as they are; nothing is counted once more. */
    private static OpenThen openNow(ReleaseProgress now, List<ReleaseDay> days) {
        boolean isCounted = !now.brief().isOut() && !days.isEmpty();
        return new OpenThen(
                isCounted ? days.get(days.size() - 1).mandatoryOpen() : now.mandatoryOpen(),
                now.brief().openItems(),
                Arrays.stream(ReleaseSide.values())
                        .filter(side -> now.brief().signOff(side).isEmpty())
                        .toList());
    }

    private static List<Message> now(OpenThen open, boolean isSigning) {
        List<Message> lines = new ArrayList<>();
        count(lines, "productops.release.now.mandatory", open.mandatory());
        count(lines, "productops.release.now.launch", open.launch());
        if (isSigning) {
            open.unsigned().forEach(side -> lines.add(Message.of("productops.release.now.unsigned." + side.id())));
        }
        return lines;
    }

    private static List<Message> then(OpenThen open, boolean isSigning) {
        List<Message> lines = new ArrayList<>();
        count(lines, "productops.release.then.mandatory", open.mandatory());
        count(lines, "productops.release.then.launch", open.launch());
        if (isSigning) {
            open.unsigned().forEach(side -> lines.add(Message.of("productops.release.kept.unsigned." + side.id())));
        }
        return lines;
    }

    private static Message who(List<Holder> team, PersonNames persons) {
        return team.isEmpty()
                ? Message.of("productops.release.words.administrators")
                : Message.of(
                        "productops.release.words.team",
                        team.stream()
                                .map(holder -> holder.isUser() ? persons.of(holder.id()) : holder.id())
                                .collect(Collectors.joining(", ")));
    }

    private DecisionView decision(LaunchDecision decision, PersonNames persons) {
        return new DecisionView(
                decision.go(),
                Message.of(
                        "productops.release.word",
                        persons.of(decision.made().by()),
                        dates.moment(decision.made().at())),
                decision.reason(),
                decision.open().map(open -> then(open, true)).orElse(List.of()),
                decision.reopened().map(word -> Message.of("productops.release.words.anew", dates.moment(word.at()))));
    }

    private List<CountTable> open(ReleaseProgress now, PersonNames persons) {
        Address issues = ReleaseAddresses.of(id, ReleaseAddresses.ISSUES);
        return Arrays.stream(OpenBy.values())
                .map(by -> table(by.id(), names.rows(OpenCount.of(now.lines(), by), by, persons, issues)))
                .toList();
    }

    private static CountTable table(String id, List<ReleaseNames.CountRow> rows) {
        return new CountTable(
                id, Message.of("productops.release.open.by." + id), Message.of("productops.release.open." + id), rows);
    }

    private BurnUp burnUp(BurnUpPicture picture, List<ReleaseDay> days) {
        ReleaseDay last = days.get(days.size() - 1);
        return new BurnUp(
                picture.scope(),
                picture.ready(),
                picture.area(),
                picture.most(),
                dates.day(picture.first()),
                dates.day(picture.last()),
                BurnUpPicture.WIDTH,
                BurnUpPicture.HEIGHT,
                Message.of("productops.release.burn-up.text", last.ready(), last.issues(), dates.day(last.day())));
    }

    private DayRow day(ReleaseDay day) {
        return new DayRow(dates.day(day.day()), day.issues(), day.resolved(), day.ready(), day.mandatoryOpen());
    }
}
