package org.productops.devhost.jira.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Jira's mail queue: what is put into it is kept here to be looked at, and never leaves the machine. */
public final class Mailbox implements MailQueue, MailServerManager {
    private static final int MOST = 1000;

    private final Deque<SentMail> mails = new ArrayDeque<>();

    @Override
    public synchronized void addItem(MailQueueItem item) {
        Email mail = ((SingleMailQueueItem) item).getEmail();
        if (mails.size() == MOST) {
            mails.removeFirst();
        }
        mails.add(new SentMail(
                Instant.now().toString(), mail.getTo(), mail.getSubject(), mail.getMimeType(), mail.getBody()));
    }

    /** What was sent last, oldest first. */
    public synchronized List<SentMail> mails() {
        return List.copyOf(mails);
    }

    /** What was sent last, newest first. */
    public List<SentMail> newestFirst() {
        List<SentMail> all = new ArrayList<>(mails());
        Collections.reverse(all);
        return all;
    }

    /** Forgets all of them. */
    public synchronized void clear() {
        mails.clear();
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return true;
    }
}
