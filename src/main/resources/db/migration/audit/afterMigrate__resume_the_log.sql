select resume_log();
