package org.productops.feedback.capture;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.productops.common.access.Access;
import org.productops.common.link.LinkAnswer;
import org.productops.common.link.LinkQuestion;
import org.productops.common.link.LinkReader;
import org.productops.common.link.LinkedProduct;

/**
 * Organisations to choose while somebody captures feedback. Jira is asked as that person, and so says only what they may see; where
 * it does not answer soon there are none, and the name is taken as it is typed.
 */
@ConfluenceComponent
public class CaptureChoiceService {

    /** So many are proposed. */
    static final int MOST = 10;

    private static final String PATH = "/organisation-choices";
    private static final int LONGEST = 255;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long MOST_BYTES = 50_000;

    /** So many ask at once at most: a Jira that is slow must not hold up Confluence. */
    private static final int AT_ONCE = 5;

    private final Access access;
    private final LinkedProduct link;
    private final LinkReader<CaptureChoices> reader;
    private final Semaphore asking = new Semaphore(AT_ONCE);

    @Inject
    public CaptureChoiceService(Access access, LinkedProduct link, LinkReader<CaptureChoices> reader) {
        this.access = access;
        this.link = link;
        this.reader = reader;
    }

    /**
     * Organisations that somebody could mean who types this.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<CaptureOrganisation> like(String typed) {
        access.requireUser();
        String query = typed.strip();
        if (query.isEmpty() || query.length() > LONGEST || !asking.tryAcquire()) {
            return List.of();
        }
        try {
            LinkAnswer<CaptureChoices> answer = link.ask(
                    new LinkQuestion(
                            PATH + "?limit=" + MOST + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                            "",
                            PATIENCE,
                            MOST_BYTES),
                    reader);
            return answer instanceof LinkAnswer.Told<CaptureChoices> told
                    ? told.value().organisations().stream().limit(MOST).toList()
                    : List.of();
        } finally {
            asking.release();
        }
    }
}
