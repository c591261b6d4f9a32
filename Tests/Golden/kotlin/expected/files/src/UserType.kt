package graph

/** A value that the reference does not list keeps its text. */
@JvmInline
value class UserType(val value: String) {
    companion object {
        val UNKNOWN = UserType("UNKNOWN")
        val FILE_IMPORTED = UserType("FILE_IMPORTED")
        val EVENT_BASED = UserType("EVENT_BASED")
        val SEED_BASED = UserType("SEED_BASED")
        val THIRD_PARTY_IMPORTED = UserType("THIRD_PARTY_IMPORTED")
        val COPY_PASTE = UserType("COPY_PASTE")
        val CONTACT_IMPORTER = UserType("CONTACT_IMPORTER")
        val HOUSEHOLD_AUDIENCE = UserType("HOUSEHOLD_AUDIENCE")
    }
}
