package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.readiness.check.jira.JiraFacts;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.IssueNotesReader;
import org.productops.readiness.issue.IssueReadiness;
import org.productops.readiness.issue.ReadinessEngine;

/**
 * The doors that hide transitions. Jira asks them whenever somebody looks at an issue, and often more than once: what people
 * have said of it is read once in each request.
 */
@JiraComponent
public class HidingDoors {

    private final Doors doors;
    private final JiraFacts facts;
    private final ReadinessEngine engine;
    private final IssueNotesReader notes;

    @Inject
    public HidingDoors(Doors doors, JiraFacts facts, ReadinessEngine engine, IssueNotesReader notes) {
        this.doors = doors;
        this.facts = facts;
        this.engine = engine;
        this.notes = notes;
    }

    /** What is in the way. */
    DoorVerdict judge(Door door, DoorTransition transition, Issue issue) {
        Demand demand = door.demand(transition.name(), Demand.When.NEXT);
        IssueReadiness readiness =
                engine.judge(facts.of(issue), List.of(demand), () -> notes.ofThisRequest(issue.getId()));
        return doors.judge(door, transition.name(), readiness, item -> true);
    }
}
