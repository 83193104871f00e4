package org.productops.common.link;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.common.user.OnBehalf;

/** The other product as far as a test wants it, and who asks it. */
public final class FakeLink implements LinkedProduct, OnBehalf {

    private final List<LinkQuestion> questions = new ArrayList<>();
    private final List<String> askers = new ArrayList<>();
    private String json = "";
    private Optional<LinkProblem> problem = Optional.of(LinkProblem.of(LinkProblem.Kind.NO_LINK));

    /** From now on, this is the answer. */
    public void answer(String newJson) {
        json = newJson;
        problem = Optional.empty();
    }

    /** From now on, there is none. */
    public void fail(LinkProblem newProblem) {
        problem = Optional.of(newProblem);
    }

    List<LinkQuestion> questions() {
        return questions;
    }

    List<String> askers() {
        return askers;
    }

    @Override
    public String name() {
        return "Jira";
    }

    @Override
    public <T> LinkAnswer<T> ask(LinkQuestion question, LinkReader<T> reader) {
        questions.add(question);
        if (problem.isPresent()) {
            return new LinkAnswer.Failed<>(problem.get());
        }
        LinkedSite site = new LinkedSite("Jira", "https://jira.example/");
        String tag = Integer.toHexString(json.hashCode());
        if (question.tag().equals(tag)) {
            return new LinkAnswer.Unchanged<>(site);
        }
        try {
            return reader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                    .<LinkAnswer<T>>map(value -> new LinkAnswer.Told<>(value, tag, site))
                    .orElseGet(() -> LinkAnswer.failed(LinkProblem.Kind.OTHER_VERSION));
        } catch (IOException e) {
            return LinkAnswer.failed(LinkProblem.Kind.NO_JSON);
        }
    }

    /** Everybody is there but {@code key-gone}. */
    @Override
    public <T> Optional<T> of(String userKey, Supplier<T> work) {
        askers.add(userKey);
        return userKey.equals("key-gone") ? Optional.empty() : Optional.of(work.get());
    }
}
