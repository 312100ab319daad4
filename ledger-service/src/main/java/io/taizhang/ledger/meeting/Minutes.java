package io.taizhang.ledger.meeting;

import java.util.List;
import java.util.Map;

/** The minutes of a meeting, put together from its facts when asked for. */
public record Minutes(
    MeetingView meeting,
    String kind,
    List<AgendaPointView> agenda,
    List<ConclusionView> conclusions,
    Map<String, String> departments) {}
