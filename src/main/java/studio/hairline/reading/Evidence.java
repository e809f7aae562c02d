package studio.hairline.reading;

import java.util.List;

/** That some words speak for a meaning, or against it when the weight is negative. @param others said of somebody else */
record Evidence(String code, double weight, List<Span> because, boolean others) {

    boolean addsTo(List<Span> counted) {
        return because.stream().anyMatch(span -> counted.stream().noneMatch(span::lies));
    }
}
