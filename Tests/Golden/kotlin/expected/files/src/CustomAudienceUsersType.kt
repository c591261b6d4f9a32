package graph

/** A value that the reference does not list keeps its text. */
@JvmInline
value class CustomAudienceUsersType(val value: String) {
    companion object {
        val UNKNOWN = CustomAudienceUsersType("UNKNOWN")
        val FILE_IMPORTED = CustomAudienceUsersType("FILE_IMPORTED")
        val EVENT_BASED = CustomAudienceUsersType("EVENT_BASED")
        val SEED_BASED = CustomAudienceUsersType("SEED_BASED")
        val THIRD_PARTY_IMPORTED = CustomAudienceUsersType("THIRD_PARTY_IMPORTED")
        val COPY_PASTE = CustomAudienceUsersType("COPY_PASTE")
        val CONTACT_IMPORTER = CustomAudienceUsersType("CONTACT_IMPORTER")
        val HOUSEHOLD_AUDIENCE = CustomAudienceUsersType("HOUSEHOLD_AUDIENCE")
    }
}
