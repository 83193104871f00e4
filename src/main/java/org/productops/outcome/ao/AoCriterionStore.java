package org.productops.outcome.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.IssueRows;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.common.text.SearchFolding;
import org.productops.outcome.CriterionBrief;
import org.productops.outcome.CriterionPlace;
import org.productops.outcome.CriterionQuery;
import org.productops.outcome.CriterionStore;
import org.productops.outcome.Outcome;
import org.productops.outcome.OutcomeReview;
import org.productops.outcome.SuccessCriterion;

/** Success criteria in the product's database. */
@JiraComponent
public final class AoCriterionStore implements CriterionStore {

    /** What stands in place of an outcome before the review. */
    static final String OPEN = "OPEN";

    private static final String BRIEF = "ID, ISSUE_ID, AREA_KEY, OUTCOME_NAME, REVIEW_ON, REVIEWER_KEY";

    private static final String TABLE = "CRITERION";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoCriterionStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<SuccessCriterion> ofIssue(long issueId) {
        return criteria(Query.select().where("ISSUE_ID = ?", issueId).order("ID ASC"));
    }

    @Override
    public int count(long issueId) {
        return ao.count(CriterionEntity.class, "ISSUE_ID = ?", issueId);
    }

    @Override
    public List<SuccessCriterion> ofIssues(Collection<Long> issueIds) {
        List<SuccessCriterion> found = new ArrayList<>();
        Batches.each(
                new TreeSet<>(issueIds),
                batch -> found.addAll(
                        criteria(Batches.in(Query.select(), "ISSUE_ID", batch).order("ISSUE_ID ASC, ID ASC"))));
        return found;
    }

    @Override
    public Optional<SuccessCriterion> find(long id) {
        return Optional.ofNullable(row(id)).flatMap(this::criterion);
    }

    @Override
    public List<SuccessCriterion> findAll(Collection<Long> ids) {
        List<SuccessCriterion> found = new ArrayList<>();
        Batches.each(
                ids.stream().filter(AoCriterionStore::isId).map(Long::intValue).toList(),
                batch -> found.addAll(criteria(Batches.in(Query.select(), "ID", batch))));
        return found;
    }

    @Override
    public List<CriterionBrief> briefs(CriterionQuery query, int most) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        query.projectId().ifPresent(id -> {
            conditions.add("PROJECT_ID = ?");
            values.add(id);
        });
        query.open().ifPresent(open -> {
            conditions.add(open ? "OUTCOME_NAME = ?" : "OUTCOME_NAME <> ?");
            values.add(OPEN);
        });
        if (!query.results().isEmpty()) {
            List<String> names =
                    query.results().stream().map(Outcome::name).sorted().toList();
            conditions.add(Batches.in("OUTCOME_NAME", names));
            values.addAll(names);
        }
        if (!query.reviewerKeys().isEmpty()) {
            List<String> keys =
                    query.reviewerKeys().stream().sorted().limit(Batches.SIZE).toList();
            conditions.add(Batches.in("REVIEWER_KEY", keys));
            values.addAll(keys);
        }
        if (!query.areaKeys().isEmpty()) {
            List<String> keys = query.areaKeys().stream().sorted().toList();
            conditions.add(Batches.in("AREA_KEY", keys));
            values.addAll(keys);
        }
        query.from().ifPresent(day -> {
            conditions.add("REVIEW_ON >= ?");
            values.add(day.toString());
        });
        query.to().ifPresent(day -> {
            conditions.add("REVIEW_ON <= ?");
            values.add(day.toString());
        });
        query.words().forEach(word -> {
            conditions.add("FOLDED LIKE ? ESCAPE '!'");
            values.add("%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        });
        Query select = Query.select(BRIEF)
                .order(query.latestFirst() ? "REVIEW_ON DESC, ID DESC" : "REVIEW_ON ASC, ID ASC")
                .limit(most);
        if (!conditions.isEmpty()) {
            select = select.where(String.join(" AND ", conditions), values.toArray());
        }
        List<CriterionBrief> found = new ArrayList<>();
        ao.stream(CriterionEntity.class, select, row -> brief(row).ifPresent(found::add));
        return found;
    }

    @Override
    public Set<String> dueReviewers(LocalDate day) {
        Set<String> keys = new TreeSet<>();
        ao.stream(
                CriterionEntity.class,
                Query.select("ID, REVIEWER_KEY").where("OUTCOME_NAME = ? AND REVIEW_ON <= ?", OPEN, day.toString()),
                row -> keys.add(row.getReviewerKey()));
        return keys;
    }

    @Override
    public SuccessCriterion insert(SuccessCriterion criterion, CriterionPlace place) {
        Map<String, Object> row = new HashMap<>();
        row.put("ISSUE_ID", criterion.issueId());
        row.put("PROJECT_ID", place.projectId());
        row.put("AREA_KEY", orNull(place.areaKey()));
        row.put("MEASURE", criterion.measure());
        row.put("BASELINE", criterion.baseline());
        row.put("TARGET", criterion.target());
        row.put("REVIEW_ON", criterion.reviewOn().toString());
        row.put("REVIEWER_KEY", criterion.reviewerKey());
        row.put("MEASURE_LINK", criterion.link());
        row.put("OUTCOME_NAME", outcomeName(criterion));
        criterion.review().ifPresent(review -> {
            row.put("REACHED", review.number());
            row.put("LEARNED", review.learned());
            row.put("REVIEWED_ON", review.on().toString());
            row.put("REVIEWED_BY", review.byKey());
        });
        row.put("FOLDED", folded(criterion));
        row.put("ROW_VERSION", criterion.version());
        return criterion.withId(ao.create(CriterionEntity.class, row).getID());
    }

    @Override
    public void update(SuccessCriterion criterion, CriterionPlace place) {
        CriterionEntity row = row(criterion.id());
        if (row == null) {
            throw new IllegalStateException("No criterion " + criterion.id());
        }
        row.setProjectId(place.projectId());
        row.setAreaKey(orNull(place.areaKey()));
        row.setMeasure(criterion.measure());
        row.setBaseline(criterion.baseline());
        row.setTarget(criterion.target());
        row.setReviewOn(criterion.reviewOn().toString());
        row.setReviewerKey(criterion.reviewerKey());
        row.setMeasureLink(criterion.link());
        row.setOutcomeName(outcomeName(criterion));
        row.setReached(criterion.review().map(OutcomeReview::number).orElse(null));
        row.setLearned(criterion.review().map(OutcomeReview::learned).orElse(null));
        row.setReviewedOn(
                criterion.review().map(review -> review.on().toString()).orElse(null));
        row.setReviewedBy(criterion.review().map(OutcomeReview::byKey).orElse(null));
        row.setFolded(folded(criterion));
        row.setRowVersion(criterion.version());
        row.save();
    }

    @Override
    public void delete(long id) {
        ao.deleteWithSQL(CriterionEntity.class, "ID = ?", (int) id);
    }

    @Override
    public Map<Long, CriterionPlace> places(Collection<Long> issueIds) {
        Map<Long, CriterionPlace> places = new HashMap<>();
        Batches.each(
                issueIds,
                batch -> ao.stream(
                        CriterionEntity.class,
                        Batches.in(Query.select("ID, ISSUE_ID, PROJECT_ID, AREA_KEY"), "ISSUE_ID", batch),
                        row -> places.put(
                                row.getIssueId(), new CriterionPlace(row.getProjectId(), orEmpty(row.getAreaKey())))));
        return places;
    }

    @Override
    public void move(long issueId, CriterionPlace place) {
        for (CriterionEntity row : ao.find(CriterionEntity.class, Query.select().where("ISSUE_ID = ?", issueId))) {
            row.setProjectId(place.projectId());
            row.setAreaKey(orNull(place.areaKey()));
            row.save();
        }
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, CriterionEntity.class, issueIds);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, CriterionEntity.class, CriterionEntity::getIssueId, issueId, most);
    }

    private static boolean isId(long id) {
        return id > 0 && id <= Integer.MAX_VALUE;
    }

    private CriterionEntity row(long id) {
        return isId(id) ? ao.get(CriterionEntity.class, (int) id) : null;
    }

    private List<SuccessCriterion> criteria(Query query) {
        return Arrays.stream(ao.find(CriterionEntity.class, query))
                .flatMap(row -> criterion(row).stream())
                .toList();
    }

    private static String outcomeName(SuccessCriterion criterion) {
        return criterion.review().map(review -> review.result().name()).orElse(OPEN);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String folded(SuccessCriterion criterion) {
        return folded(
                criterion.measure(),
                criterion.baseline(),
                criterion.target(),
                criterion.review().map(OutcomeReview::number).orElse(""),
                criterion.review().map(OutcomeReview::learned).orElse(""));
    }

    /** All that people wrote of a criterion, as it is searched. */
    static String folded(String... texts) {
        return SearchFolding.fold(String.join("\n", texts));
    }

    /** Empty if the row cannot be read. */
    private Optional<CriterionBrief> brief(CriterionEntity row) {
        Optional<LocalDate> day = day(row, row.getReviewOn());
        Optional<Outcome> outcome = Outcome.named(row.getOutcomeName());
        if (day.isEmpty() || outcome.isEmpty() && !isOpen(row)) {
            return Optional.empty();
        }
        return Optional.of(new CriterionBrief(
                row.getID(), row.getIssueId(), orEmpty(row.getAreaKey()), outcome, day.get(), row.getReviewerKey()));
    }

    /** Empty if the row cannot be read. */
    private Optional<SuccessCriterion> criterion(CriterionEntity row) {
        Optional<LocalDate> day = day(row, row.getReviewOn());
        Optional<OutcomeReview> review = review(row);
        if (day.isEmpty() || review.isEmpty() && !isOpen(row)) {
            return Optional.empty();
        }
        return Optional.of(new SuccessCriterion(
                row.getID(),
                row.getIssueId(),
                orEmpty(row.getMeasure()),
                orEmpty(row.getBaseline()),
                orEmpty(row.getTarget()),
                day.get(),
                row.getReviewerKey(),
                orEmpty(row.getMeasureLink()),
                review,
                row.getRowVersion()));
    }

    private boolean isOpen(CriterionEntity row) {
        boolean open = OPEN.equals(row.getOutcomeName());
        if (!open) {
            unreadable.tell(TABLE, row, "the outcome " + row.getOutcomeName());
        }
        return open;
    }

    private Optional<OutcomeReview> review(CriterionEntity row) {
        return Outcome.named(row.getOutcomeName()).flatMap(outcome -> day(row, orEmpty(row.getReviewedOn()))
                .map(on -> new OutcomeReview(
                        outcome,
                        orEmpty(row.getReached()),
                        orEmpty(row.getLearned()),
                        on,
                        orEmpty(row.getReviewedBy()))));
    }

    private Optional<LocalDate> day(CriterionEntity row, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            unreadable.tell(TABLE, row, "the day " + text);
            return Optional.empty();
        }
    }
}
