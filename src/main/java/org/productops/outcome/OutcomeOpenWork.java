package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.Holder;
import org.productops.area.Role;
import org.productops.common.error.Message;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.user.People;
import org.productops.common.user.Standing;
import org.productops.readiness.mine.OpenTask;
import org.productops.readiness.mine.OpenWork;

/** The criteria of which somebody is to say what came out: the reviewer, and owners of the area of one who left. */
@JiraComponent
public class OutcomeOpenWork implements OpenWork {

    /** So many of those whose reviewers left are looked at: the longest overdue. */
    private static final int MOST_LEFT = 2_000;

    /** So many members of a group of owners are asked. */
    private static final int MOST_MEMBERS = 50;

    private final CriterionStore store;
    private final Issues issues;
    private final AreaLibrary areas;
    private final People people;
    private final InstantSource clock;

    @Inject
    public OutcomeOpenWork(CriterionStore store, Issues issues, AreaLibrary areas, People people, InstantSource clock) {
        this.store = store;
        this.issues = issues;
        this.areas = areas;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> of(String userKey, int most) {
        LocalDate today = today();
        List<CriterionBrief> due = new ArrayList<>(store.briefs(CriterionQuery.due(today, Set.of(userKey)), most));
        Set<String> memberOf = new HashSet<>();
        Set<String> noMemberOf = new HashSet<>();
        left(today).stream()
                .filter(brief -> owners(brief).stream()
                        .anyMatch(owner -> owner.isUser()
                                ? owner.id().equals(userKey)
                                : isMember(userKey, owner.id(), memberOf, noMemberOf)))
                .forEach(due::add);
        due.sort(Comparator.comparing(CriterionBrief::reviewOn));
        Map<Long, VisibleIssue> seen =
                issues
                        .visible(due.stream()
                                .map(CriterionBrief::issueId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(VisibleIssue::id, Function.identity()));
        List<CriterionBrief> shown = due.stream()
                .filter(brief -> seen.containsKey(brief.issueId()))
                .limit(most)
                .toList();
        Map<Long, SuccessCriterion> criteria = store
                .findAll(shown.stream().map(CriterionBrief::id).toList())
                .stream()
                .collect(Collectors.toMap(SuccessCriterion::id, Function.identity()));
        return shown.stream()
                .flatMap(brief -> Stream.ofNullable(criteria.get(brief.id())))
                .map(criterion -> task(seen.get(criterion.issueId()), criterion, userKey))
                .toList();
    }

    private boolean isMember(String userKey, String group, Set<String> memberOf, Set<String> noMemberOf) {
        if (!memberOf.contains(group) && !noMemberOf.contains(group)) {
            (people.isMember(userKey, group) ? memberOf : noMemberOf).add(group);
        }
        return memberOf.contains(group);
    }

    private static OpenTask task(VisibleIssue issue, SuccessCriterion criterion, String userKey) {
        List<Message> facts = new ArrayList<>();
        facts.add(Message.of("productops.outcome.mine.task", criterion.measure(), criterion.target()));
        if (!criterion.reviewerKey().equals(userKey)) {
            facts.add(Message.of("productops.outcome.mine.instead"));
        }
        return new OpenTask(
                OpenTask.Kind.OUTCOME,
                issue.key() + " " + issue.summary(),
                OutcomeAddress.issue(issue.key()),
                facts,
                Optional.of(criterion.reviewOn()));
    }

    @Override
    public Set<String> people() {
        LocalDate today = today();
        Set<String> asked = new TreeSet<>();
        store.dueReviewers(today).stream().filter(this::isThere).forEach(asked::add);
        Set<String> groups = new TreeSet<>();
        for (CriterionBrief brief : left(today)) {
            for (Holder owner : owners(brief)) {
                if (!owner.isUser()) {
                    groups.add(owner.id());
                } else if (isThere(owner.id())) {
                    asked.add(owner.id());
                }
            }
        }
        groups.forEach(group -> asked.addAll(people.members(group, MOST_MEMBERS)));
        return asked;
    }

    private boolean isThere(String userKey) {
        return people.userStanding(userKey) == Standing.ACTIVE;
    }

    /** Those that are due, and whose reviewers cannot be asked any more. */
    private List<CriterionBrief> left(LocalDate today) {
        Set<String> gone =
                store.dueReviewers(today).stream().filter(key -> !isThere(key)).collect(Collectors.toSet());
        return gone.isEmpty() ? List.of() : store.briefs(CriterionQuery.due(today, gone), MOST_LEFT);
    }

    private List<Holder> owners(CriterionBrief brief) {
        AreaTree tree = areas.tree();
        return tree.find(brief.areaKey()).map(area -> tree.holders(area, Role.OWNER)).orElse(List.of()).stream()
                .flatMap(part -> part.value().stream())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
