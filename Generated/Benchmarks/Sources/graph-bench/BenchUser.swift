import Foundation
import GraphAPI

/// A person as a node over a record: 145 fields, as many as a Page of the reference has, and of the same types.
struct BenchUser: GraphNode {
    var record: GraphRecord

    struct Fields: GraphFields {
        var id: GraphField<String> { GraphField("id") }
        var name: GraphField<String> { GraphField("name") }
        var about: GraphField<String> { GraphField("about") }
        var accessNote: GraphField<String> { GraphField("access_note") }
        var affiliation: GraphField<String> { GraphField("affiliation") }
        var appId: GraphField<String> { GraphField("app_id") }
        var artistsWeLike: GraphField<String> { GraphField("artists_we_like") }
        var attire: GraphField<String> { GraphField("attire") }
        var awards: GraphField<String> { GraphField("awards") }
        var bandInterests: GraphField<String> { GraphField("band_interests") }
        var bandMembers: GraphField<String> { GraphField("band_members") }
        var bestPageTitle: GraphField<String> { GraphField("best_page_title") }
        var bio: GraphField<String> { GraphField("bio") }
        var birthday: GraphField<String> { GraphField("birthday") }
        var bookingAgent: GraphField<String> { GraphField("booking_agent") }
        var built: GraphField<String> { GraphField("built") }
        var companyOverview: GraphField<String> { GraphField("company_overview") }
        var contactAddress: GraphField<String> { GraphField("contact_address") }
        var countryPageLikesNote: GraphField<String> { GraphField("country_page_likes_note") }
        var culinaryTeam: GraphField<String> { GraphField("culinary_team") }
        var currentLocation: GraphField<String> { GraphField("current_location") }
        var deliveryNote: GraphField<String> { GraphField("delivery_note") }
        var description: GraphField<String> { GraphField("description") }
        var descriptionHtml: GraphField<String> { GraphField("description_html") }
        var directedBy: GraphField<String> { GraphField("directed_by") }
        var displaySubtext: GraphField<String> { GraphField("display_subtext") }
        var displayedMessageResponseTime: GraphField<String> { GraphField("displayed_message_response_time") }
        var email: GraphField<String> { GraphField("email") }
        var fax: GraphField<String> { GraphField("fax") }
        var features: GraphField<String> { GraphField("features") }
        var firstName: GraphField<String> { GraphField("first_name") }
        var foodStyles: GraphField<String> { GraphField("food_styles") }
        var founded: GraphField<String> { GraphField("founded") }
        var gender: GraphField<String> { GraphField("gender") }
        var generalInfo: GraphField<String> { GraphField("general_info") }
        var generalManager: GraphField<String> { GraphField("general_manager") }
        var genre: GraphField<String> { GraphField("genre") }
        var globalBrandPageName: GraphField<String> { GraphField("global_brand_page_name") }
        var hometownName: GraphField<String> { GraphField("hometown_name") }
        var impressum: GraphField<String> { GraphField("impressum") }
        var influences: GraphField<String> { GraphField("influences") }
        var instantArticlesReviewStatus: GraphField<String> { GraphField("instant_articles_review_status") }
        var keywords: GraphField<String> { GraphField("keywords") }
        var lastName: GraphField<String> { GraphField("last_name") }
        var link: GraphField<String> { GraphField("link") }
        var locale: GraphField<String> { GraphField("locale") }
        var members: GraphField<String> { GraphField("members") }
        var middleName: GraphField<String> { GraphField("middle_name") }
        var mission: GraphField<String> { GraphField("mission") }
        var mpg: GraphField<String> { GraphField("mpg") }
        var nameFormat: GraphField<String> { GraphField("name_format") }
        var nameWithLocationDescriptor: GraphField<String> { GraphField("name_with_location_descriptor") }
        var network: GraphField<String> { GraphField("network") }
        var newLikeNote: GraphField<String> { GraphField("new_like_note") }
        var paymentNote: GraphField<String> { GraphField("payment_note") }
        var personalInfo: GraphField<String> { GraphField("personal_info") }
        var personalInterests: GraphField<String> { GraphField("personal_interests") }
        var pharmaSafetyInfo: GraphField<String> { GraphField("pharma_safety_info") }
        var phone: GraphField<String> { GraphField("phone") }
        var plotOutline: GraphField<String> { GraphField("plot_outline") }
        var pressContact: GraphField<String> { GraphField("press_contact") }
        var priceRange: GraphField<String> { GraphField("price_range") }
        var producedBy: GraphField<String> { GraphField("produced_by") }
        var products: GraphField<String> { GraphField("products") }
        var profilePic: GraphField<String> { GraphField("profile_pic") }
        var publicTransit: GraphField<String> { GraphField("public_transit") }
        var quotes: GraphField<String> { GraphField("quotes") }
        var recordLabel: GraphField<String> { GraphField("record_label") }
        var releaseDate: GraphField<String> { GraphField("release_date") }
        var schedule: GraphField<String> { GraphField("schedule") }
        var screenplayBy: GraphField<String> { GraphField("screenplay_by") }
        var season: GraphField<String> { GraphField("season") }
        var shortName: GraphField<String> { GraphField("short_name") }
        var singleLineAddress: GraphField<String> { GraphField("single_line_address") }
        var starring: GraphField<String> { GraphField("starring") }
        var studio: GraphField<String> { GraphField("studio") }
        var thirdPartyId: GraphField<String> { GraphField("third_party_id") }
        var tokenForBusiness: GraphField<String> { GraphField("token_for_business") }
        var username: GraphField<String> { GraphField("username") }
        var website: GraphField<String> { GraphField("website") }
        var writtenBy: GraphField<String> { GraphField("written_by") }
        var merchantReviewStatus: GraphField<BenchEnum> { GraphField("merchant_review_status") }
        var relationshipStatus: GraphField<BenchEnum> { GraphField("relationship_status") }
        var statusLevel: GraphField<BenchEnum> { GraphField("status_level") }
        var temporaryStatus: GraphField<BenchEnum> { GraphField("temporary_status") }
        var verificationStatus: GraphField<BenchEnum> { GraphField("verification_status") }
        var createdTime: GraphField<Foundation.Date> { GraphField("created_time") }
        var updatedTime: GraphField<Foundation.Date> { GraphField("updated_time") }
        var ageMax: GraphField<Int> { GraphField("age_max") }
        var ageMin: GraphField<Int> { GraphField("age_min") }
        var checkins: GraphField<Int> { GraphField("checkins") }
        var countryPageLikes: GraphField<Int> { GraphField("country_page_likes") }
        var fanCount: GraphField<Int> { GraphField("fan_count") }
        var followersCount: GraphField<Int> { GraphField("followers_count") }
        var friendCount: GraphField<Int> { GraphField("friend_count") }
        var likeCount: GraphField<Int> { GraphField("like_count") }
        var newLikeCount: GraphField<Int> { GraphField("new_like_count") }
        var overallRatingCount: GraphField<Int> { GraphField("overall_rating_count") }
        var ratingCount: GraphField<Int> { GraphField("rating_count") }
        var talkingAboutCount: GraphField<Int> { GraphField("talking_about_count") }
        var timezone: GraphField<Int> { GraphField("timezone") }
        var unreadMessageCount: GraphField<Int> { GraphField("unread_message_count") }
        var unreadNotifCount: GraphField<Int> { GraphField("unread_notif_count") }
        var unseenMessageCount: GraphField<Int> { GraphField("unseen_message_count") }
        var videoLimit: GraphField<Int> { GraphField("video_limit") }
        var wereHereCount: GraphField<Int> { GraphField("were_here_count") }
        var latitude: GraphField<Double> { GraphField("latitude") }
        var longitude: GraphField<Double> { GraphField("longitude") }
        var rating: GraphField<Double> { GraphField("rating") }
        var canCheckin: GraphField<Bool> { GraphField("can_checkin") }
        var canPost: GraphField<Bool> { GraphField("can_post") }
        var canReview: GraphField<Bool> { GraphField("can_review") }
        var differentlyOpenOfferings: GraphField<Bool> { GraphField("differently_open_offerings") }
        var hasAddedApp: GraphField<Bool> { GraphField("has_added_app") }
        var hasTransitioned: GraphField<Bool> { GraphField("has_transitioned") }
        var hasWhatsappNumber: GraphField<Bool> { GraphField("has_whatsapp_number") }
        var installed: GraphField<Bool> { GraphField("installed") }
        var isAlwaysOpen: GraphField<Bool> { GraphField("is_always_open") }
        var isChain: GraphField<Bool> { GraphField("is_chain") }
        var isCommunityPage: GraphField<Bool> { GraphField("is_community_page") }
        var isEligibleForBrandedContent: GraphField<Bool> { GraphField("is_eligible_for_branded_content") }
        var isGuestUser: GraphField<Bool> { GraphField("is_guest_user") }
        var isMessengerBot: GraphField<Bool> { GraphField("is_messenger_bot") }
        var isOwned: GraphField<Bool> { GraphField("is_owned") }
        var isPermanentlyClosed: GraphField<Bool> { GraphField("is_permanently_closed") }
        var isPublished: GraphField<Bool> { GraphField("is_published") }
        var isUnclaimed: GraphField<Bool> { GraphField("is_unclaimed") }
        var isVerified: GraphField<Bool> { GraphField("is_verified") }
        var isWebhooksSubscribed: GraphField<Bool> { GraphField("is_webhooks_subscribed") }
        var offerEligible: GraphField<Bool> { GraphField("offer_eligible") }
        var promotionEligible: GraphField<Bool> { GraphField("promotion_eligible") }
        var showYear: GraphField<Bool> { GraphField("show_year") }
        var supportsDonate: GraphField<Bool> { GraphField("supports_donate") }
        var verified: GraphField<Bool> { GraphField("verified") }
        var bestPage: GraphField<BenchThing> { GraphField("best_page") }
        var connectedPage: GraphField<BenchThing> { GraphField("connected_page") }
        var hometown: GraphField<BenchThing> { GraphField("hometown") }
        var location: GraphField<BenchThing> { GraphField("location") }
        var parentPage: GraphField<BenchThing> { GraphField("parent_page") }
        var significantOther: GraphField<BenchThing> { GraphField("significant_other") }
        var categoryList: GraphField<[BenchThing]> { GraphField("category_list") }
        var favoriteTeams: GraphField<[BenchThing]> { GraphField("favorite_teams") }
        var languages: GraphField<[BenchThing]> { GraphField("languages") }
        var emails: GraphField<[String]> { GraphField("emails") }
        var subscribedFields: GraphField<[String]> { GraphField("subscribed_fields") }
    }
}

/// Something that a person refers to.
struct BenchThing: GraphNode {
    var record: GraphRecord

    struct Fields: GraphFields {
        var id: GraphField<String> { GraphField("id") }
        var name: GraphField<String> { GraphField("name") }
    }
}

/// A value out of an open set.
struct BenchEnum: GraphEnum {
    var rawValue: String
}
