package org.publiclegal.events.consultation;

/** What a consultation is about, in the classes that the hotline reports by. */
public enum FieldOfLaw {
    LABOUR,
    MARRIAGE_AND_FAMILY,
    INHERITANCE,
    HOUSING_AND_PROPERTY,
    CONTRACT_AND_DEBT,
    TRAFFIC_ACCIDENT,
    CONSUMER_RIGHTS,
    TORT_AND_INJURY,
    CRIMINAL,
    ADMINISTRATIVE,
    NOTARISATION,
    OTHER
}
