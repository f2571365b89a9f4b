package org.daybook.briefing.house;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.daybook.briefing.style.Rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Rules as JSON in one column. */
@Converter
public class RulesColumn implements AttributeConverter<List<Rule>, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final TypeReference<List<Rule>> RULES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Rule> rules) {
        try {
            return JSON.writerFor(RULES).writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Rule> convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, RULES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
