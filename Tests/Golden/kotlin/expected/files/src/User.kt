package graph

/**
 * Reads a person, with fields and edges.
 */
data class User(
    /**
     * App-scoped ID of this user: it belongs to one app, and no other app can use it.
     */
    val id: String? = null,
    /**
     * Has returned no data since April 4, 2018.
     */
    val about: String? = null,
    /**
     * Age bracket of the person, with a lower and an upper bound: above 18 and below 21, for example.
     */
    val ageRange: AgeRange? = null,
    /**
     * Date of birth, written as `MM/DD/YYYY`. People choose separately who sees the year and who sees the
     * rest, so it can be just the year (YYYY) or just month and day (MM/DD)
     */
    val birthday: String? = null,
    /**
     * Has returned no data since April 4, 2018.
     */
    val education: List<EducationExperience>? = null,
    /**
     * Main email address on the profile. Left out when there is no valid one.
     */
    val email: String? = null,
    /**
     * Athletes this user is a fan of.
     */
    val favoriteAthletes: List<Experience>? = null,
    /**
     * Sports teams this user is a fan of.
     */
    val favoriteTeams: List<Experience>? = null,
    /**
     * Given name
     */
    val firstName: String? = null,
    /**
     * Gender chosen on the profile, `male` or `female`. A custom gender maps to the chosen pronoun, and
     * the field is absent for a neutral pronoun.
     */
    val gender: String? = null,
    /**
     * Where the person comes from
     */
    val hometown: Page? = null,
    /**
     * App-scoped ID of the profile, for looking up avatars
     */
    val idForAvatars: String? = null,
    /**
     * People who inspire this person
     */
    val inspirationalPeople: List<Experience>? = null,
    /**
     * Tells whether the calling app is installed for this user
     */
    val installed: Boolean? = null,
    /**
     * Marks the current user as a guest. Expected to be false every time.
     */
    val isGuestUser: Boolean? = null,
    /**
     * Languages this person speaks, as Facebook Pages
     */
    val languages: List<Experience>? = null,
    /**
     * Family name
     */
    val lastName: String? = null,
    /**
     * URL of the person's Timeline. It opens only for friends of that person, and only while they are
     * logged in to Facebook.
     */
    val link: String? = null,
    /**
     * Whether a megaphone announces the local news bookmark
     */
    @Deprecated("The Graph API lists it as deprecated.")
    val localNewsMegaphoneDismissStatus: Boolean? = null,
    /**
     * Whether local news is notified every day
     */
    @Deprecated("The Graph API lists it as deprecated.")
    val localNewsSubscriptionStatus: Boolean? = null,
    /**
     * Language and region the person uses
     */
    @Deprecated("The Graph API lists it as deprecated.")
    val locale: String? = null,
    /**
     * Where the person lives now, as entered on the profile. Needs the `user_location` permission.
     */
    val location: Page? = null,
    /**
     * What the person would like to meet others for
     */
    val meetingFor: List<String>? = null,
    /**
     * Middle part of the name
     */
    val middleName: String? = null,
    /**
     * Name in full
     */
    val name: String? = null,
    /**
     * Name in the order that Chinese, Japanese and Korean call for
     */
    val nameFormat: String? = null,
    /**
     * Has returned no data since April 4, 2018.
     */
    val political: String? = null,
    /**
     * Quotations the person likes best
     */
    val quotes: String? = null,
    /**
     * Has returned no data since April 4, 2018.
     */
    val relationshipStatus: String? = null,
    /**
     * Deadline for moving the shared login to Business Manager
     */
    val sharedLoginUpgradeRequiredBy: Long? = null,
    /**
     * Partner of the person
     */
    val significantOther: User? = null,
    /**
     * Sports the person takes part in
     */
    val sports: List<Experience>? = null,
    /**
     * Whether Live Videos of this user can carry a Donate Button
     */
    val supportsDonateButtonInLiveVideo: Boolean? = null,
    /**
     * Anonymous string, unique for each user and meant for third parties. Deprecated from version 3.0 on.
     * Older versions of the API served it until January 8, 2019, and not to apps that the user installed
     * on May 1, 2018 or later.
     */
    @Deprecated("Deprecated from version 3.0 on.")
    val thirdPartyId: String? = null,
    /**
     * Difference between the person's local time and UTC
     */
    @Deprecated("The Graph API lists it as deprecated.")
    val timezone: Double? = null,
    /**
     * Token that is equal in all apps of one business. The person must be logged in to your app or hold a
     * role on it. Once another business owns the app, the token is a different one
     */
    val tokenForBusiness: String? = null,
    /**
     * When the profile last changed
     */
    @Deprecated("The Graph API lists it as deprecated.")
    val updatedTime: String? = null,
    /**
     * Whether this account counts as verified, which is not the same as `is_verified`. Any one of these
     * steps is enough:
     *
     * * Signing up for mobile
     * * Answering an SMS sent to confirm the account
     * * Giving a credit card that works
     */
    @Deprecated("The Graph API lists it as deprecated.")
    val verified: Boolean? = null,
    /**
     * Bounds on the videos this user may upload
     */
    val videoUploadLimits: VideoUploadLimits? = null,
    /**
     * Has returned no data since April 4, 2018.
     */
    val website: String? = null,
)
