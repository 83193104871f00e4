package com.atlassian.jira.bc.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Does with issues what people do, by Jira's rules and permissions.
 *
 * @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/bc/issue/IssueService.html — [D]
 */
public interface IssueService {
    /** @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8 */
    IssueInputParameters newIssueInputParameters();

    /** @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8 */
    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    /** @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8 */
    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    /** @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8 */
    UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    /** @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8 */
    IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

    /** @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8 */
    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    /** @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8 */
    ErrorCollection delete(ApplicationUser user, DeleteValidationResult deleteValidationResult);

    /**
     * What was found when an issue was to be deleted.
     *
     * @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8
     */
    class DeleteValidationResult {
        private final MutableIssue issue;
        private final ErrorCollection errors;

        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            this.issue = issue;
            this.errors = errors;
        }

        public ErrorCollection getErrorCollection() {
            return errors;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /**
     * What was found when an issue was to be created.
     *
     * @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8
     */
    class CreateValidationResult {
        private final MutableIssue issue;
        private final ErrorCollection errors;

        public CreateValidationResult(MutableIssue issue, ErrorCollection errors) {
            this.issue = issue;
            this.errors = errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }

        public ErrorCollection getErrorCollection() {
            return errors;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /**
     * What was found when an issue was to be changed.
     *
     * @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8
     */
    class UpdateValidationResult {
        private final MutableIssue issue;
        private final ErrorCollection errors;

        public UpdateValidationResult(MutableIssue issue, ErrorCollection errors) {
            this.issue = issue;
            this.errors = errors;
        }

        public ErrorCollection getErrorCollection() {
            return errors;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /**
     * What became of it.
     *
     * @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8
     */
    class IssueResult {
        private final MutableIssue issue;
        private final ErrorCollection errors;

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            this.issue = issue;
            this.errors = errors;
        }

        public ErrorCollection getErrorCollection() {
            return errors;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }
}
