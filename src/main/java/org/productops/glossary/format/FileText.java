package org.productops.glossary.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

/** The text of a file that must be UTF-8. */
final class FileText {

    private FileText() {}

    static String of(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw InvalidException.general(Message.of("productops.glossaryfiles.not-utf-8"));
        }
    }
}
