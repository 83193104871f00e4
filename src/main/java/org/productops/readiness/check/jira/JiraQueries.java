package org.productops.readiness.check.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.managers.SearchHandlerManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.product.ProductReference;
import org.productops.readiness.check.UnclearQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks whether queries find an issue. The answer is the same for everybody, so nobody asks: what the user may see makes no
 * difference, and functions that do are refused.
 */
@JiraComponent
public class JiraQueries {

    /** A query that takes longer, even if it finds at most one issue, keeps everybody waiting who looks at one. */
    static final long MOST_MILLISECONDS = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(JiraQueries.class);

    /** What no issue is. An id that is on no issue would not do: a search may say that there is none such. */
    private static final String NO_ISSUE = "project is EMPTY";

    /** Functions that answer for the user who asks. */
    private static final Pattern PERSONAL = Pattern.compile(
            "\\b(?:(currentUser|currentLogin|lastLogin|issueHistory|watchedIssues|votedIssues"
                    + "|projectsWhereUserHasPermission|projectsWhereUserHasRole)\\s*\\("
                    + "|(projectsLeadByUser|componentsLeadByUser)\\s*\\(\\s*\\))",
            Pattern.CASE_INSENSITIVE);

    /** Under what searches know readiness; see the module {@code readiness-index}. */
    private static final Set<String> READINESS = Set.of(
            "readiness",
            "readinessopen",
            "readinessready",
            "readinessoverridden",
            "readinesspercent",
            "readinessopenitems");

    private static final String READINESS_PROPERTY = "productops.readiness";

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");

    private static final ProductReference NAMES = new ProductReference(
            "com.atlassian.jira.issue.search.managers.SearchHandlerManager",
            "Conditions in JQL that are wrong for whoever looks at an issue keep their items open, even if only a permission is missing.");

    private final SearchService service;
    private final IssueDocumentSearchService index;
    private final JiraAuthenticationContext authentication;
    private final Predicate<String> known;
    private final LongSupplier nanoTime;

    @Inject
    public JiraQueries(
            @JiraImport SearchService service,
            @JiraImport IssueDocumentSearchService index,
            @JiraImport JiraAuthenticationContext authentication) {
        this(service, index, authentication, JiraQueries::isKnown, System::nanoTime);
    }

    /** @param known whether a name in a query is that of a field or a property */
    JiraQueries(
            SearchService service,
            IssueDocumentSearchService index,
            JiraAuthenticationContext authentication,
            Predicate<String> known,
            LongSupplier nanoTime) {
        this.service = service;
        this.index = index;
        this.authentication = authentication;
        this.known = known;
        this.nanoTime = nanoTime;
    }

    private static boolean isKnown(String name) {
        // The index says nothing of a name that it does not know: it finds no issue, as if the condition did not hold.
        // Where
        // Jira does not say which names there are, what it says of the whole query decides.
        return NAMES.use(names ->
                        !((SearchHandlerManager) names).getClauseHandler(name).isEmpty())
                .orElse(false);
    }

    /**
     * What is wrong with a query that somebody wants to have as a condition; empty if nothing is. It is tried out, on no
     * issue.
     */
    public Optional<Message> faultOf(String jql) {
        Matcher personal = PERSONAL.matcher(QUOTED.matcher(jql).replaceAll("''"));
        if (personal.find()) {
            String name = personal.group(1) == null ? personal.group(2) : personal.group(1);
            return Optional.of(Message.of("productops.readiness.condition.jql-personal", name + "()"));
        }
        try {
            Query query = read(jql);
            if (asksForReadiness(jql, query.getWhereClause())) {
                return Optional.of(Message.of("productops.readiness.condition.jql-readiness"));
            }
            Collection<String> errors = service.validateQuery(authentication.getLoggedInUser(), query)
                    .getErrorMessages();
            if (!errors.isEmpty()) {
                return Optional.of(wrong(errors));
            }
            long before = nanoTime.getAsLong();
            count(jql, NO_ISSUE);
            long milliseconds = since(before);
            return milliseconds > MOST_MILLISECONDS
                    ? Optional.of(Message.of("productops.readiness.condition.jql-slow", milliseconds))
                    : Optional.empty();
        } catch (UnclearQuery e) {
            return Optional.of(e.why());
        }
    }

    /**
     * Whether the query finds the issue.
     *
     * @throws UnclearQuery if something is wrong with the query by now
     */
    boolean matches(String jql, long issueId) {
        long before = nanoTime.getAsLong();
        Query query = read(jql);
        unknownName(query.getWhereClause()).filter(name -> isWrong(query)).ifPresent(name -> {
            throw UnclearQuery.wrong(jql, Message.of("productops.readiness.condition.jql-no-field", name), null);
        });
        boolean found = count(jql, "id = " + issueId) > 0;
        long milliseconds = since(before);
        if (milliseconds > MOST_MILLISECONDS) {
            LOG.warn(
                    "A condition of a checklist took {} ms on the issue {}; use a simpler one than the JQL {}",
                    milliseconds,
                    issueId,
                    jql);
        }
        return found;
    }

    /** The text alone must be a query: else it could reach out of the brackets that it is put in. */
    private Query read(String jql) {
        SearchService.ParseResult parsed = service.parseQuery(null, jql);
        if (!parsed.isValid()) {
            throw UnclearQuery.wrong(jql, wrong(parsed.getErrors().getErrorMessages()), null);
        }
        return parsed.getQuery();
    }

    /** @param which what else the issues must be */
    private long count(String jql, String which) {
        SearchService.ParseResult parsed = service.parseQuery(null, "(" + jql + ") AND " + which);
        if (!parsed.isValid()) {
            // Only an order makes a query that cannot stand in brackets.
            throw UnclearQuery.wrong(jql, Message.of("productops.readiness.condition.jql-order"), null);
        }
        try {
            return index.getHitCount(null, parsed.getQuery(), true);
        } catch (SearchException | RuntimeException e) {
            throw UnclearQuery.wrong(jql, Message.of("productops.readiness.condition.jql-failed"), e);
        }
    }

    /** What an item asks of an issue would follow from what searches know of its items, and that from the item. */
    private static boolean asksForReadiness(String jql, Clause clause) {
        return jql.toLowerCase(Locale.ROOT).contains(READINESS_PROPERTY)
                || clause != null && names(clause).anyMatch(name -> READINESS.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** A name under which no field is known may be one that a property of issues has, which queries can name, too. */
    private boolean isWrong(Query query) {
        return !service.validateQuery(authentication.getLoggedInUser(), query)
                .getErrorMessages()
                .isEmpty();
    }

    private Optional<String> unknownName(Clause clause) {
        return clause == null
                ? Optional.empty()
                : names(clause).filter(known.negate()).findFirst();
    }

    private static Stream<String> names(Clause clause) {
        return clause instanceof TerminalClause
                ? Stream.of(clause.getName())
                : clause.getClauses().stream().flatMap(JiraQueries::names);
    }

    private static Message wrong(Collection<String> errors) {
        return Message.of("productops.readiness.condition.jql-wrong", String.join(" ", List.copyOf(errors)));
    }

    private long since(long before) {
        return TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - before);
    }
}
