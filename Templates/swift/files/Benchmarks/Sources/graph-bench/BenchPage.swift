/// Pages to read.
enum BenchPage {
    /// A page as the API writes it: users with 5 fields where it is sparse, with all of them where it is dense.
    static func bytes(users: Int, isDense: Bool) -> [UInt8] {
        var text = #"{"data":["#
        for number in 0..<users {
            if number > 0 { text += "," }
            text +=
                #"{"id":"10158\#(100_000_000 + number)","name":"Person Number \#(number)","email":"p\#(number)@example.com""#
            text += #","timezone":\#(number % 24 - 12),"verified":\#(number % 3 == 0)"#
            if isDense { text += rest(of: number) }
            text += "}"
        }
        text += #"],"paging":{"cursors":{"before":"QVE=","after":"QVF="}}}"#
        return Array(text.utf8)
    }

    /// The fields that only a dense page has.
    private static func rest(of number: Int) -> String {
        var text = ""
        text += #","about":"Potter, walker, collector of \u00e9tudes.\nAsk me about glazes""#
        text += #","access_note":"none""#
        text += #","affiliation":"Guild of Potters""#
        text += #","app_id":"184220017733""#
        text += #","artists_we_like":"Ida, Noor, Theo""#
        text += #","attire":"Casual""#
        text += #","awards":"Best of show 2019""#
        text += #","band_interests":"Strings, reeds""#
        text += #","band_members":"Ida, Noor""#
        text += #","best_page_title":"Clay and Fire""#
        text += #","bio":"Learned to throw at the age of nine and never stopped since then""#
        text += #","birthday":"01/31/1990""#
        text += #","booking_agent":"none""#
        text += #","built":"1994""#
        text += #","company_overview":"A small workshop at the end of the harbour street""#
        text += #","contact_address":"12 Harbour Street, 1050 Lisbon""#
        text += #","country_page_likes_note":"local""#
        text += #","culinary_team":"Two cooks and a baker""#
        text += #","current_location":"Lisbon""#
        text += #","delivery_note":"By foot, on Saturdays""#
        text += #","description":"Bowls, jugs and tiles, thrown and fired by hand in a wood kiln""#
        text += #","description_html":"<p>Bowls, jugs and tiles</p>""#
        text += #","directed_by":"Theo""#
        text += #","display_subtext":"Potter in Lisbon""#
        text += #","displayed_message_response_time":"RESPOND_WITHIN_DAY""#
        text += #","fax":"+351 555 0100""#
        text += #","features":"Open studio""#
        text += #","first_name":"Adriana""#
        text += #","food_styles":"Bakery""#
        text += #","founded":"2011""#
        text += #","gender":"female""#
        text += #","general_info":"Open to visitors who write a day before they come""#
        text += #","general_manager":"Noor""#
        text += #","genre":"Crafts""#
        text += #","global_brand_page_name":"Clay and Fire (Global)""#
        text += #","hometown_name":"Porto""#
        text += #","impressum":"Clay and Fire, 12 Harbour Street, Lisbon""#
        text += #","influences":"Japanese and Portuguese folk pottery""#
        text += #","instant_articles_review_status":"NOT_SUBMITTED""#
        text += #","keywords":"pots""#
        text += #","last_name":"Lindqvist""#
        text += #","link":"https://www.facebook.com/app_scoped_user_id/1015810000000/""#
        text += #","locale":"pt_PT""#
        text += #","members":"3""#
        text += #","middle_name":"Maria""#
        text += #","mission":"Make things that last""#
        text += #","mpg":"24""#
        text += #","name_format":"{first} {last}""#
        text += #","name_with_location_descriptor":"Clay and Fire (Lisbon)""#
        text += #","network":"Craft Radio""#
        text += #","new_like_note":"none""#
        text += #","payment_note":"Cash""#
        text += #","personal_info":"Two cats, one kiln""#
        text += #","personal_interests":"Walking, clay, old maps""#
        text += #","pharma_safety_info":"none""#
        text += #","phone":"+351 555 0101""#
        text += #","plot_outline":"A potter returns to her town""#
        text += #","press_contact":"press@example.com""#
        text += #","price_range":"$$""#
        text += #","produced_by":"Ida""#
        text += #","products":"Bowls, jugs, tiles, lamps""#
        text +=
            #","profile_pic":"https://scontent.example.com/v/t1.0-1/p50x50/1234567890_n.jpg?oh=abc&oe=def""#
        text += #","public_transit":"Tram 28""#
        text += #","quotes":"Slow hands make round bowls""#
        text += #","record_label":"Shed Tapes""#
        text += #","release_date":"20120314""#
        text += #","schedule":"Mo-Fr 9-17""#
        text += #","screenplay_by":"Theo""#
        text += #","season":"2""#
        text += #","short_name":"Adriana""#
        text += #","single_line_address":"12 Harbour Street, Lisbon, Portugal""#
        text += #","starring":"Ida, Noor""#
        text += #","studio":"Shed""#
        text += #","third_party_id":"8Xk2pQ0vLr""#
        text += #","token_for_business":"AbzQ0o9RkQkQ1Zl2x""#
        text += #","username":"adriana.lindqvist""#
        text += #","website":"https://clay.example.com/""#
        text += #","written_by":"Theo""#
        text += #","merchant_review_status":"approved""#
        text += #","relationship_status":"Married""#
        text += #","status_level":"standard""#
        text += #","temporary_status":"no_data""#
        text += #","verification_status":"not_verified""#
        text += #","created_time":"2011-05-20T08:15:30+0000""#
        text += #","updated_time":"2024-01-31T12:00:00+0000""#
        text += #","age_max":\#(number % 90)"#
        text += #","age_min":\#(number % 127)"#
        text += #","checkins":\#(number % 164)"#
        text += #","country_page_likes":\#(number % 201)"#
        text += #","fan_count":\#(number % 238)"#
        text += #","followers_count":\#(number % 275)"#
        text += #","friend_count":\#(number % 312)"#
        text += #","like_count":\#(number % 349)"#
        text += #","new_like_count":\#(number % 386)"#
        text += #","overall_rating_count":\#(number % 423)"#
        text += #","rating_count":\#(number % 460)"#
        text += #","talking_about_count":\#(number % 497)"#
        text += #","unread_message_count":\#(number % 534)"#
        text += #","unread_notif_count":\#(number % 571)"#
        text += #","unseen_message_count":\#(number % 608)"#
        text += #","video_limit":\#(number % 645)"#
        text += #","were_here_count":\#(number % 682)"#
        text += #","latitude":\#(number % 90).25"#
        text += #","longitude":\#(number % 90).25"#
        text += #","rating":\#(number % 90).25"#
        text += #","can_checkin":\#(number % 4 == 0)"#
        text += #","can_post":\#(number % 5 == 0)"#
        text += #","can_review":\#(number % 6 == 0)"#
        text += #","differently_open_offerings":\#(number % 2 == 0)"#
        text += #","has_added_app":\#(number % 3 == 0)"#
        text += #","has_transitioned":\#(number % 4 == 0)"#
        text += #","has_whatsapp_number":\#(number % 5 == 0)"#
        text += #","installed":\#(number % 6 == 0)"#
        text += #","is_always_open":\#(number % 2 == 0)"#
        text += #","is_chain":\#(number % 3 == 0)"#
        text += #","is_community_page":\#(number % 4 == 0)"#
        text += #","is_eligible_for_branded_content":\#(number % 5 == 0)"#
        text += #","is_guest_user":\#(number % 6 == 0)"#
        text += #","is_messenger_bot":\#(number % 2 == 0)"#
        text += #","is_owned":\#(number % 3 == 0)"#
        text += #","is_permanently_closed":\#(number % 4 == 0)"#
        text += #","is_published":\#(number % 5 == 0)"#
        text += #","is_unclaimed":\#(number % 6 == 0)"#
        text += #","is_verified":\#(number % 2 == 0)"#
        text += #","is_webhooks_subscribed":\#(number % 3 == 0)"#
        text += #","offer_eligible":\#(number % 4 == 0)"#
        text += #","promotion_eligible":\#(number % 5 == 0)"#
        text += #","show_year":\#(number % 6 == 0)"#
        text += #","supports_donate":\#(number % 2 == 0)"#
        text += #","best_page":{"id":"101592\#(100_000_000 + number)","name":"Clay and Fire"}"#
        text += #","connected_page":{"id":"101593\#(100_000_000 + number)","name":"Harbour Street Market"}"#
        text += #","hometown":{"id":"101594\#(100_000_000 + number)","name":"Porto, Portugal"}"#
        text += #","location":{"id":"101595\#(100_000_000 + number)","name":"Lisbon, Portugal"}"#
        text += #","parent_page":{"id":"101596\#(100_000_000 + number)","name":"Guild of Potters"}"#
        text += #","significant_other":{"id":"101597\#(100_000_000 + number)","name":"Theo Marques"}"#
        text +=
            #","category_list":[{"id":"101598\#(100_000_000 + number)","name":"Pottery"},{"id":"101599\#(100_000_000 + number)","name":"Shop"}]"#
        text += #","favorite_teams":[{"id":"1015910\#(100_000_000 + number)","name":"Harbour United"}]"#
        text +=
            #","languages":[{"id":"1015911\#(100_000_000 + number)","name":"Portuguese"},{"id":"1015912\#(100_000_000 + number)","name":"English"}]"#
        text += #","emails":["adriana@example.com","shop@example.com"]"#
        text += #","subscribed_fields":["feed","mention"]"#
        return text
    }
}
