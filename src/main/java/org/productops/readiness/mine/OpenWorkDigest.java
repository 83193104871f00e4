package org.productops.readiness.mine;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.productops.common.digest.DigestSource;
import org.productops.common.mail.MailContent;
import org.productops.common.mail.MailLanguage;

/** What waits for people, in the daily mail. */
@JiraComponent
public class OpenWorkDigest implements DigestSource {

    /** So many stand in one mail; the others are on the page. */
    private static final int MOST = 30;

    private final List<OpenWork> works;
    private final OpenWorkService service;

    @Inject
    public OpenWorkDigest(List<OpenWork> works, OpenWorkService service) {
        this.works = List.copyOf(works);
        this.service = service;
    }

    @Override
    public Set<String> people() {
        Set<String> people = new TreeSet<>();
        works.forEach(work -> people.addAll(work.people()));
        return people;
    }

    @Override
    public Optional<Function<MailLanguage, MailContent.Part>> part(String userKey) {
        List<OpenTask> tasks = service.mine().tasks();
        return tasks.isEmpty() ? Optional.empty() : Optional.of(language -> part(language, tasks));
    }

    private static MailContent.Part part(MailLanguage language, List<OpenTask> tasks) {
        List<MailContent.Entry> entries = tasks.stream()
                .limit(MOST)
                .map(task -> new MailContent.Entry(task.name(), task.path(), facts(language, task)))
                .toList();
        return new MailContent.Part(
                tasks.size() <= MOST
                        ? language.text("productops.readiness.mine.digest", tasks.size())
                        : language.text("productops.readiness.mine.digest-more", tasks.size(), MOST),
                Optional.of(OpenWorkAddress.PAGE),
                entries);
    }

    private static List<String> facts(MailLanguage language, OpenTask task) {
        List<String> facts =
                new ArrayList<>(task.facts().stream().map(language::text).toList());
        task.due().ifPresent(due -> facts.add(language.text("productops.readiness.mine.due", language.day(due))));
        return facts;
    }
}
