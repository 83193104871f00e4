package org.productops.area.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

/** The text that the bytes of a file stand for. */
final class SourceText {

    /** How many bytes a file may have. */
    static final int LARGEST = 20 * 1024 * 1024;

    private static final char MARK = '\ufeff';

    private SourceText() {}

    /** @throws InvalidException if the file is too large */
    static void checkSize(byte[] content) {
        if (content.length > LARGEST) {
            throw InvalidException.general(Message.of("productops.area.format.too-large", LARGEST / 1024 / 1024));
        }
    }

    /**
     * The text: UTF-8, or UTF-16 with the mark that says so. None of the formats has another one, and none has the character
     * with the number 0, which is every other byte of UTF-16 and stands in files that are no texts.
     *
     * @throws InvalidException if it is none, or too large
     */
    static String of(byte[] content) {
        checkSize(content);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            CharBuffer text = charset(content)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes);
            if (!text.isEmpty() && text.charAt(0) == MARK) {
                text.get();
            }
            String whole = text.toString();
            int nothing = whole.indexOf('\0');
            if (nothing >= 0) {
                throw notUtf8(1
                        + whole.chars()
                                .limit(nothing)
                                .filter(character -> character == '\n')
                                .count());
            }
            return whole;
        } catch (CharacterCodingException e) {
            throw notUtf8(line(content, bytes.position()));
        }
    }

    private static InvalidException notUtf8(long line) {
        return InvalidException.general(Message.of("productops.area.format.not-utf-8", line));
    }

    private static Charset charset(byte[] content) {
        if (content.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int mark = (content[0] & 0xff) << 8 | content[1] & 0xff;
        return switch (mark) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static long line(byte[] content, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
