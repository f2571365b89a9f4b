package org.daybook.briefing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.daybook.briefing.copy.Copy;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Copy as JSON in one column. A field that an older version did not write reads as empty. */
@Converter
public class CopyColumn implements AttributeConverter<Copy, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(Copy copy) {
        try {
            return JSON.writeValueAsString(copy);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Copy convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, Copy.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
