package org.daybook.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads strictly, so that a mistyped field is an error and not a lost word; writes times as ISO 8601. */
final class Json {

    private static final int DEEPEST = 12;

    private static final ObjectMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    private Json() {}

    /** @throws jakarta.ws.rs.ClientErrorException 400 with a word about what cannot be read */
    static <T> T read(byte[] body, Class<T> type) {
        try {
            var read = MAPPER.readValue(body, type);
            if (read == null) {
                throw Problem.unreadable("An object is needed, not null.");
            }
            return read;
        } catch (UnrecognizedPropertyException e) {
            throw Problem.unreadable("There is no field “" + e.getPropertyName() + "”" + at(e) + ".");
        } catch (JsonMappingException e) {
            throw Problem.unreadable("What was sent does not have the form that is read here" + at(e) + ".");
        } catch (JsonProcessingException e) {
            throw Problem.unreadable("What was sent is no JSON, or deeper than " + DEEPEST + " levels"
                    + (e.getLocation() == null
                            ? ""
                            : ", at line " + e.getLocation().getLineNr()) + ".");
        } catch (IOException e) {
            throw Problem.unreadable("What was sent is not text in UTF-8.");
        }
    }

    static Response answer(int status, Object value) {
        return Response.status(status)
                .type("application/json")
                .entity(text(value))
                .build();
    }

    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String at(JsonMappingException e) {
        var path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "" : ", at " + path;
    }
}
