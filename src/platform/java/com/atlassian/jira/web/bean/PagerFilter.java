package com.atlassian.jira.web.bean;

/**
 * Which part of the results is wanted.
 *
 * @source https://github.com/mailru/jira-plugins-mrimsender/blob/89940910/src/main/java/ru/mail/jira/plugins/myteam/rulesengine/service/IssueServiceImpl.java — [C≤10] for Jira 8
 */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    /**
     * @param start how many are passed over
     * @param max how many are wanted at most
     */
    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
