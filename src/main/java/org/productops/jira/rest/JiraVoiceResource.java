package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.voice.VoiceService;
import org.productops.feedback.voice.rest.VoiceResource;

/** Which areas and delivery issues are asked for most. */
@Path("/feedback/voice")
@LicensedOnly
public class JiraVoiceResource extends VoiceResource {

    @Inject
    public JiraVoiceResource(VoiceService voice) {
        super(voice);
    }
}
